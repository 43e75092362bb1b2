# Of 2,040 million samples 40 million are free, the rest costs 0.0000001; 10 GB of 110 are free, the rest costs 0.03.
# Query samples have no price in the tables. Two editors cost 9 each, three viewers 5 each, a user of plugins 45.
# https://aws.amazon.com/prometheus/pricing/ https://aws.amazon.com/grafana/pricing/
resource "aws_prometheus_workspace" "metrics" {}

resource "aws_grafana_workspace" "team" {
  account_access_type      = "CURRENT_ACCOUNT"
  authentication_providers = ["AWS_SSO"]
  permission_type          = "SERVICE_MANAGED"
}

resource "aws_grafana_workspace" "untold" {
  account_access_type      = "CURRENT_ACCOUNT"
  authentication_providers = ["AWS_SSO"]
  permission_type          = "SERVICE_MANAGED"
}
