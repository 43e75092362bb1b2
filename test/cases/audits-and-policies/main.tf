# https://aws.amazon.com/audit-manager/pricing/: 10,000 resource assessments × 0.00125.
# https://aws.amazon.com/verified-permissions/pricing/: 1,000,000 single requests × 5e-6, 100,000 batches × 0.00015; what AWS
# calls requests of policies on a bill is not known.

resource "aws_auditmanager_assessment" "told" {
  name         = "told"
  framework_id = "framework-1"
}

resource "aws_auditmanager_assessment" "untold" {
  name         = "untold"
  framework_id = "framework-1"
}

resource "aws_verifiedpermissions_policy_store" "told" {
  validation_settings {
    mode = "STRICT"
  }
}

resource "aws_verifiedpermissions_policy_store" "untold" {
  validation_settings {
    mode = "STRICT"
  }
}
