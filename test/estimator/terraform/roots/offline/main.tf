terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region                      = "ap-southeast-2"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  default_tags {
    tags = { A = "1", B = "2" }
  }
}
data "aws_region" "here" {}
data "aws_partition" "here" {}
data "aws_default_tags" "here" {}
data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com", "lambda.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:RequestedRegion"
      values   = [data.aws_region.here.name]
    }
  }
  dynamic "statement" {
    for_each = { read = "s3:Get*", list = "s3:List*" }
    content {
      sid       = statement.key
      effect    = statement.key == "list" ? "Deny" : null
      actions   = [statement.value]
      resources = ["arn:${data.aws_partition.here.partition}:s3:::${statement.key}/*"]
    }
  }
}
resource "aws_iam_role" "r" {
  name               = "r"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}
output "here" { value = [data.aws_region.here.name, data.aws_partition.here.dns_suffix, data.aws_default_tags.here.tags, data.aws_partition.here.partition] }
output "policy" { value = data.aws_iam_policy_document.assume.json }
