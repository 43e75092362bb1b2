# Two rules evaluate 100,000 times together at 0.001 and 100,000 at 0.0008, so 90 each; the pack 1,000 at 0.001. 10,000 items
# at 0.003, daily ones at 0.012. Trail: 100,000 further copies at 0.00002, 1,000,000 data events at 0.000001, insights at
# 0.0000035. Lake: 100 GB at 0.75, kept seven years at 2.5, 1,000 GB scanned at 0.005.
# https://aws.amazon.com/config/pricing/ https://aws.amazon.com/cloudtrail/pricing/
resource "aws_config_config_rule" "one" {
  name = "one"
  source {
    owner             = "AWS"
    source_identifier = "S3_BUCKET_VERSIONING_ENABLED"
  }
}

resource "aws_config_organization_managed_rule" "other" {
  name            = "other"
  rule_identifier = "IAM_PASSWORD_POLICY"
}

resource "aws_config_conformance_pack" "pack" {
  name = "pack"
}

resource "aws_config_organization_conformance_pack" "untold" {
  name = "untold"
}

resource "aws_config_configuration_recorder" "continuous" {
  role_arn = "arn:aws:iam::123456789012:role/config"
}

resource "aws_config_configuration_recorder" "daily" {
  role_arn = "arn:aws:iam::123456789012:role/config"
  recording_mode {
    recording_frequency = "DAILY"
  }
}

resource "aws_cloudtrail" "first" {
  name           = "first"
  s3_bucket_name = "trails"
}

resource "aws_cloudtrail" "data" {
  name           = "data"
  s3_bucket_name = "trails"

  event_selector {
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3"]
    }
  }

  insight_selector {
    insight_type = "ApiCallRateInsight"
  }
}

resource "aws_cloudtrail_event_data_store" "year" {
  name = "year"
}

resource "aws_cloudtrail_event_data_store" "seven" {
  name         = "seven"
  billing_mode = "FIXED_RETENTION_PRICING"
}

resource "aws_config_organization_custom_rule" "code" {
  name                = "code"
  lambda_function_arn = "arn:aws:lambda:us-east-1:123456789012:function:rule"
  trigger_types       = ["ScheduledNotification"]
}

resource "aws_config_organization_custom_policy_rule" "policy" {
  name           = "policy"
  policy_runtime = "guard-2.x.x"
  policy_text    = "rule x { }"
  trigger_types  = ["ConfigurationItemChangeNotification"]
}
