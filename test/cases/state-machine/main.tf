# standard: 1 million transitions at 0.000025. express: 2 million executions of 950 ms, billed as 1 s, with 100 MB, billed as 128:
# 250,000 GB-seconds at 0.00002, and 0.000001 for each. https://aws.amazon.com/step-functions/pricing/
resource "aws_sfn_state_machine" "standard" {
  name       = "standard"
  role_arn   = "arn:aws:iam::123456789012:role/states"
  definition = "{}"
}

resource "aws_sfn_state_machine" "express" {
  name       = "express"
  role_arn   = "arn:aws:iam::123456789012:role/states"
  definition = "{}"
  type       = "EXPRESS"
}

resource "aws_sfn_state_machine" "untold" {
  name       = "untold"
  role_arn   = "arn:aws:iam::123456789012:role/states"
  definition = "{}"
  type       = "EXPRESS"
}

variable "type" {
  type = string
}

resource "aws_sfn_state_machine" "unknown" {
  name       = "unknown"
  role_arn   = "arn:aws:iam::123456789012:role/states"
  definition = "{}"
  type       = var.type
}
