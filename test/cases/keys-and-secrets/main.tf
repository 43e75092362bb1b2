# KMS: each key 1, 1,000,000 requests at 0.000003 (RSA_2048 the same, other asymmetric ones 0.000015), two rotations 2.
# Secret: 0.4, 100,000 requests at 0.000005, one replica 0.4. Advanced parameter: 730 hours at 0.0001, 1,000,000 at 0.000005.
# Authorities: 400 and 50; 2,000 certificates and 10 exported share a tier: 1,000 at 0.75 and 1,010 at 0.35, 1,103.5 in all.
# https://aws.amazon.com/kms/pricing/ https://aws.amazon.com/secrets-manager/pricing/ https://aws.amazon.com/private-ca/pricing/
resource "aws_kms_key" "told" {
  enable_key_rotation = true
}

resource "aws_kms_key" "rsa" {
  customer_master_key_spec = "RSA_2048"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "ecc" {
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_replica_key" "replica" {
  primary_key_arn = aws_kms_key.ecc.arn
}

resource "aws_secretsmanager_secret" "told" {
  name = "told"

  replica {
    region = "eu-west-1"
  }
}

resource "aws_secretsmanager_secret" "untold" {
  name = "untold"
}

resource "aws_ssm_parameter" "standard" {
  name  = "standard"
  type  = "String"
  value = "x"
}

resource "aws_ssm_parameter" "advanced" {
  name  = "advanced"
  type  = "String"
  value = "x"
  tier  = "Advanced"
}

resource "aws_acmpca_certificate_authority" "general" {
  certificate_authority_configuration {
    key_algorithm     = "RSA_4096"
    signing_algorithm = "SHA512WITHRSA"
    subject { common_name = "example.com" }
  }

  revocation_configuration {
    ocsp_configuration { enabled = true }
  }
}

resource "aws_acmpca_certificate_authority" "short" {
  usage_mode = "SHORT_LIVED_CERTIFICATE"

  certificate_authority_configuration {
    key_algorithm     = "RSA_4096"
    signing_algorithm = "SHA512WITHRSA"
    subject { common_name = "example.com" }
  }
}

resource "aws_acm_certificate" "public" {
  domain_name = "example.com"
}

resource "aws_acm_certificate" "private" {
  domain_name               = "internal.example.com"
  certificate_authority_arn = aws_acmpca_certificate_authority.general.arn
}

resource "aws_kms_external_key" "imported" {
  multi_region = true
}

resource "aws_kms_replica_external_key" "imported" {
  primary_key_arn = aws_kms_external_key.imported.arn
}
