# https://aws.amazon.com/systems-manager/pricing/ (Incident Manager): 7 a month for a response plan.

resource "aws_ssmincidents_response_plan" "outage" {
  name = "outage"

  incident_template {
    title  = "outage"
    impact = 1
  }
}
