# https://aws.amazon.com/guardduty/pricing/: 1,000,000 events of S3 × 8e-7; EC2 10 × 1.5, no EKS, Fargate 4 × 1.5; what is
# off costs nothing. https://aws.amazon.com/inspector/pricing/: 10 instances × 730 h × 0.002.
# https://aws.amazon.com/macie/pricing/: 11 GB searched, of which the first is free.

resource "aws_guardduty_member_detector_feature" "s3" {
  detector_id = "detector-1"
  account_id  = "123456789012"
  name        = "S3_DATA_EVENTS"
  status      = "ENABLED"
}

resource "aws_guardduty_member_detector_feature" "off" {
  detector_id = "detector-1"
  account_id  = "123456789012"
  name        = "RDS_LOGIN_EVENTS"
  status      = "DISABLED"
}

resource "aws_guardduty_organization_configuration_feature" "runtime" {
  detector_id = "detector-1"
  name        = "RUNTIME_MONITORING"
  auto_enable = "ALL"
}

resource "aws_guardduty_organization_configuration_feature" "none" {
  detector_id = "detector-1"
  name        = "EKS_AUDIT_LOGS"
  auto_enable = "NONE"
}

resource "aws_inspector2_organization_configuration" "instances" {
  auto_enable {
    ec2 = true
    ecr = false
  }
}

resource "aws_inspector2_organization_configuration" "functions" {
  auto_enable {
    ec2         = false
    ecr         = false
    lambda      = true
    lambda_code = true
  }
}

resource "aws_macie2_classification_job" "search" {
  job_type = "SCHEDULED"
}

resource "aws_macie2_classification_job" "stopped" {
  job_type   = "ONE_TIME"
  job_status = "CANCELLED"
}
