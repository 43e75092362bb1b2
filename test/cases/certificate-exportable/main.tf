# A public certificate that may be exported is billed for each name when it is made or renewed, under a usage type that we
# do not know; any other public one is free: https://aws.amazon.com/certificate-manager/pricing/

resource "aws_acm_certificate" "exportable" {
  domain_name = "app.example.com"

  options {
    export = "ENABLED"
  }
}

resource "aws_acm_certificate" "kept" {
  domain_name = "app.example.com"

  options {
    certificate_transparency_logging_preference = "ENABLED"
  }
}
