# An index costs 1.4 an hour, for developers 1.125, × 730; a unit of capacity more 0.7. One with generative AI has a price of its own,
# under a usage type that we do not know.
# https://aws.amazon.com/kendra/pricing/
resource "aws_kendra_index" "large" {
  name     = "large"
  role_arn = "arn:aws:iam::123456789012:role/kendra"
}

resource "aws_kendra_index" "small" {
  name     = "small"
  role_arn = "arn:aws:iam::123456789012:role/kendra"
  edition  = "DEVELOPER_EDITION"
}

resource "aws_kendra_index" "more" {
  name     = "more"
  role_arn = "arn:aws:iam::123456789012:role/kendra"
  edition  = "ENTERPRISE_EDITION"

  capacity_units {
    query_capacity_units   = 2
    storage_capacity_units = 1
  }
}

resource "aws_kendra_index" "generative" {
  name     = "generative"
  role_arn = "arn:aws:iam::123456789012:role/kendra"
  edition  = "GEN_AI_ENTERPRISE_EDITION"
}
