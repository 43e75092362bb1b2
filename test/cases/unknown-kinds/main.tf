# What decides between prices and is known to nobody yet leaves the line unknown: never the price of one of them.
# A key costs 1 a month whatever it is of: https://aws.amazon.com/kms/pricing/ https://aws.amazon.com/aws-transfer-family/pricing/

variable "kind" {
  type = string
}

variable "kinds" {
  type = list(string)
}

resource "aws_kms_key" "of_some_kind" {
  customer_master_key_spec = var.kind
}

resource "aws_transfer_server" "of_some_protocols" {
  protocols = var.kinds
}

resource "aws_kinesisanalyticsv2_application" "of_some_runtime" {
  name                = "some"
  runtime_environment = var.kind
}

resource "aws_athena_workgroup" "of_some_engine" {
  name = "some"

  configuration {
    engine_version {
      selected_engine_version = var.kind
    }
  }
}

resource "aws_cloudfront_distribution" "of_some_certificate" {
  enabled = true

  viewer_certificate {
    iam_certificate_id = "some"
    ssl_support_method = var.kind
  }
}
