data "aws_iam_policy_document" "p" {
  statement {
    actions   = ["s3:GetObject", "s3:*"]
    resources = ["${aws_s3_bucket.b.arn}/*", "arn:${data.aws_partition.current.partition}:s3:::x"]
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["$${aws:username}/*", "home/&{aws:userid}"]
    }
  }
}
resource "aws_iam_policy" "q" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["ec2:Describe*"]
        Resource = "*"
        Condition = {
          "Bool" : { "aws:SecureTransport" : "true" }
        }
      },
    ]
  })
}
