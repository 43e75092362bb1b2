# GuardDuty: a million events at 0.000004; of 600 GB of logs 500 at 1, the rest at 0.5; the rest of what it watches as told.
# Macie: 10 buckets × 730 / 24 days at 0.003, and 101 GB of which 1 is free at 1. Security Hub: 150,000 checks, of which
# 100,000 at 0.001 and the rest at 0.0008; the first 10,000 findings are free.
# https://aws.amazon.com/guardduty/pricing/ https://aws.amazon.com/macie/pricing/ https://aws.amazon.com/security-hub/pricing/
resource "aws_guardduty_detector" "all" {
  enable = true
}

resource "aws_guardduty_detector_feature" "runtime" {
  detector_id = aws_guardduty_detector.all.id
  name        = "RUNTIME_MONITORING"
  status      = "ENABLED"
}

resource "aws_guardduty_detector_feature" "databases" {
  detector_id = aws_guardduty_detector.all.id
  name        = "RDS_LOGIN_EVENTS"
  status      = "DISABLED"
}

resource "aws_guardduty_detector" "little" {
  datasources {
    s3_logs {
      enable = false
    }
    kubernetes {
      audit_logs {
        enable = false
      }
    }
    malware_protection {
      scan_ec2_instance_with_findings {
        ebs_volumes {
          enable = false
        }
      }
    }
  }
}

resource "aws_guardduty_detector" "off" {
  enable = false
}

resource "aws_macie2_account" "main" {}

resource "aws_macie2_account" "paused" {
  status = "PAUSED"
}

resource "aws_securityhub_account" "main" {}

resource "aws_securityhub_account" "untold" {}
