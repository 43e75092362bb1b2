provider "aws" {
  region                      = "eu-west-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
}

data "aws_iam_policy_document" "source" {
  statement {
    sid       = "one"
    actions   = ["s3:Get*"]
    resources = ["*"]
  }
  statement {
    actions   = ["ec2:*"]
    resources = ["a", "b"]
    principals {
      type        = "AWS"
      identifiers = ["1", "2"]
    }
    condition {
      test     = "StringEquals"
      variable = "a"
      values   = ["x"]
    }
    condition {
      test     = "StringEquals"
      variable = "b"
      values   = ["x", "y"]
    }
  }
}
data "aws_iam_policy_document" "override" {
  statement {
    sid       = "two"
    effect    = "Deny"
    actions   = ["*"]
    resources = ["*"]
  }
}
data "aws_iam_policy_document" "merged" {
  source_policy_documents = [
    data.aws_iam_policy_document.source.json,
    jsonencode({ Version = "2008-10-17", Id = "written", Statement = [{ Sid = "two", Effect = "Allow", Action = ["z", "a"], Resource = "*", Principal = "*" }] }),
    jsonencode({ Statement = [{ Sid = "lone", Effect = "Allow", Action = "a", Condition = { Null = { "aws:x" = "true", "aws:y" = ["b", "a"] } }, Principal = { AWS = ["q", "r"], Service = "s" } }] }),
  ]
  override_policy_documents = [data.aws_iam_policy_document.override.json, jsonencode({ Id = "last", Statement = [{ Sid = "one", Effect = "Deny", NotAction = ["b"], NotResource = [], Unheard = 1 }] })]
  statement {
    sid       = "one"
    actions   = ["s3:Put*"]
    resources = ["mine"]
  }
}
data "aws_iam_policy_document" "only_source" {
  source_policy_documents = [for doc in [data.aws_iam_policy_document.source, data.aws_iam_policy_document.override] : doc.minified_json]
}
resource "aws_iam_policy" "merged" {
  name   = "p"
  policy = data.aws_iam_policy_document.merged.json
}
output "json" { value = [data.aws_iam_policy_document.merged.json, data.aws_iam_policy_document.only_source.json] }
output "minified" { value = data.aws_iam_policy_document.merged.minified_json }
output "normalised" { value = aws_iam_policy.merged.policy }
