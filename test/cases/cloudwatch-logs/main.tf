# 100 GB ingested at 0.5 (infrequent access: 0.25), 200 GB stored at 0.03, 50 GB scanned at 0.005; data protection takes
# 0.12 for each GB ingested, and vended logs have tiers of their own. A delivery group passes its logs on at 0.25.
# https://aws.amazon.com/cloudwatch/pricing/
resource "aws_cloudwatch_log_group" "standard" {
  retention_in_days = 30
}

resource "aws_cloudwatch_log_group" "rare" {
  log_group_class = "INFREQUENT_ACCESS"
}

resource "aws_cloudwatch_log_group" "delivery" {
  log_group_class = "DELIVERY"
}

resource "aws_cloudwatch_log_group" "masked" {}

resource "aws_cloudwatch_log_data_protection_policy" "masked" {
  log_group_name  = aws_cloudwatch_log_group.masked.name
  policy_document = jsonencode({ Name = "masked", Version = "2021-06-01" })
}

resource "aws_cloudwatch_log_group" "untold" {}

variable "class" {
  type = string
}

resource "aws_cloudwatch_log_group" "unknown" {
  log_group_class = var.class
}
