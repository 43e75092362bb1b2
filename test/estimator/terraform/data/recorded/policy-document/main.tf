provider "aws" {
  region                      = "eu-west-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
}

data "aws_iam_policy_document" "full" {
  policy_id = "the-policy"
  statement {
    sid       = "1"
    actions   = ["s3:ListAllMyBuckets", "s3:GetBucketLocation", "S3:zzz", "s3:*"]
    resources = ["arn:aws:s3:::*"]
  }
  statement {
    effect        = "Deny"
    not_actions   = ["s3:Get*"]
    not_resources = ["arn:aws:s3:::home/&{aws:username}", "arn:aws:s3:::home/$${aws:userid}/*"]
    not_principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::123456789012:role/b", "arn:aws:iam::123456789012:role/a"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["", "home/", "home/&{aws:username}/"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:agent"
      values   = ["<a & b>"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = [false]
    }
  }
  statement {
    actions   = ["kms:Decrypt"]
    resources = ["*"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com", "lambda.amazonaws.com"]
    }
    principals {
      type        = "AWS"
      identifiers = ["123456789012"]
    }
  }
}
data "aws_iam_policy_document" "star" {
  version = "2008-10-17"
  statement {
    actions = ["s3:GetObject"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    resources = ["x/*"]
  }
  statement {
    actions = ["s3:PutObject"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}
data "aws_iam_policy_document" "two_of_a_type" {
  statement {
    actions = ["sts:AssumeRole", "sts:TagSession"]
    principals {
      type        = "Service"
      identifiers = ["a.amazonaws.com"]
    }
    principals {
      type        = "Service"
      identifiers = ["b.amazonaws.com"]
    }
  }
}
data "aws_iam_policy_document" "bare" {
  statement {}
}
data "aws_iam_policy_document" "empty" {}
data "aws_iam_policy_document" "nothing" {
  statement {
    sid       = ""
    actions   = []
    resources = null
  }
}
data "aws_iam_policy_document" "dynamic" {
  dynamic "statement" {
    for_each = { b = ["y", "x"], a = ["z"] }
    content {
      sid       = statement.key
      actions   = [for each in statement.value : "s3:${each}"]
      resources = toset(["r2", "r1"])
    }
  }
}
data "aws_iam_policy_document" "known_part" {
  statement {
    actions   = ["s3:*"]
    resources = ["${aws_s3_bucket.named.bucket}/*"]
  }
}
data "aws_iam_policy_document" "unknown" {
  statement {
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.named.arn]
  }
}
resource "aws_s3_bucket" "named" { bucket = "named" }
output "json" {
  value = {
    full          = data.aws_iam_policy_document.full.json
    star          = data.aws_iam_policy_document.star.json
    two_of_a_type = data.aws_iam_policy_document.two_of_a_type.json
    bare          = data.aws_iam_policy_document.bare.json
    empty         = data.aws_iam_policy_document.empty.json
    nothing       = data.aws_iam_policy_document.nothing.json
    dynamic       = data.aws_iam_policy_document.dynamic.json
    known_part    = data.aws_iam_policy_document.known_part.json
    unknown       = data.aws_iam_policy_document.unknown.json
  }
}
output "minified" {
  value = [data.aws_iam_policy_document.full.minified_json, data.aws_iam_policy_document.empty.minified_json, data.aws_iam_policy_document.bare.minified_json]
}
output "id" { value = data.aws_iam_policy_document.full.id }
output "version" { value = [data.aws_iam_policy_document.full.version, data.aws_iam_policy_document.star.version, data.aws_iam_policy_document.empty.version] }
output "written" { value = [data.aws_iam_policy_document.full.policy_id, data.aws_iam_policy_document.unknown.policy_id, data.aws_iam_policy_document.unknown.version] }
