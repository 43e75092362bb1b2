# 10 million metric updates at 0.000003; a rule at 0.5 and 10 million events at 0.00000002; a canary every 5 minutes runs
# 730 × 60 / 5 = 8,760 times at 0.001; a million browser events at 0.00001.
# A dashboard costs 3 a month. https://aws.amazon.com/cloudwatch/pricing/
resource "aws_cloudwatch_metric_stream" "all" {
  firehose_arn  = "arn:aws:firehose:us-east-1:123456789012:deliverystream/all"
  role_arn      = "arn:aws:iam::123456789012:role/stream"
  output_format = "json"
}

resource "aws_cloudwatch_contributor_insight_rule" "top" {
  rule_name       = "top"
  rule_definition = "{}"
}

resource "aws_synthetics_canary" "often" {
  name                 = "often"
  artifact_s3_location = "s3://canaries/"
  execution_role_arn   = "arn:aws:iam::123456789012:role/canary"
  handler              = "index.handler"
  runtime_version      = "syn-nodejs-puppeteer-9.1"
  zip_file             = "often.zip"
  start_canary         = true

  schedule {
    expression = "rate(5 minutes)"
  }
}

resource "aws_synthetics_canary" "daily" {
  name                 = "daily"
  artifact_s3_location = "s3://canaries/"
  execution_role_arn   = "arn:aws:iam::123456789012:role/canary"
  handler              = "index.handler"
  runtime_version      = "syn-nodejs-puppeteer-9.1"
  zip_file             = "daily.zip"

  schedule {
    expression = "cron(0 6 * * ? *)"
  }
}

resource "aws_synthetics_canary" "told" {
  name                 = "told"
  artifact_s3_location = "s3://canaries/"
  execution_role_arn   = "arn:aws:iam::123456789012:role/canary"
  handler              = "index.handler"
  runtime_version      = "syn-nodejs-puppeteer-9.1"
  zip_file             = "told.zip"

  schedule {
    expression = "rate(1 hour)"
  }
}

resource "aws_rum_app_monitor" "site" {
  name   = "site"
  domain = "example.com"
}

resource "aws_cloudwatch_dashboard" "main" {
  dashboard_name = "main"
  dashboard_body = "{}"
}
