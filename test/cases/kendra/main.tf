# An index costs 7 an hour, for developers 1.125, × 730; a unit of capacity more costs too, which the tables do not hold.
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
