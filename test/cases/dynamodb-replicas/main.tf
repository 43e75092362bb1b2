# A replica bills each write and what it stores in its own region, as its table is set up: of the first 10 replicated write units,
# 730 × 10 × 0.0006 = 4.38, and 20 read units, 730 × 20 × 0.0001 = 1.46; of the second a million writes at 0.0000006 = 0.6, and 100 GB.
# The index is billed with its table, 730 × 5 × 0.0007; in the other region it is not counted. Contributor Insights make four rules at 0.5 where there is a sort key, two where there is none, and one for what is throttled.
# https://aws.amazon.com/dynamodb/pricing/ https://aws.amazon.com/cloudwatch/pricing/
provider "aws" {
  alias  = "ireland"
  region = "eu-west-1"
}

resource "aws_dynamodb_table" "provisioned" {
  name           = "provisioned"
  hash_key       = "id"
  range_key      = "day"
  read_capacity  = 20
  write_capacity = 10

  global_secondary_index {
    name            = "by-day"
    hash_key        = "day"
    projection_type = "ALL"
    read_capacity   = 5
    write_capacity  = 5
  }
}

resource "aws_dynamodb_table_replica" "provisioned" {
  provider               = aws.ireland
  global_table_arn       = aws_dynamodb_table.provisioned.arn
  point_in_time_recovery = true
}

resource "aws_dynamodb_table" "on_demand" {
  name         = "on-demand"
  hash_key     = "id"
  billing_mode = "PAY_PER_REQUEST"
}

resource "aws_dynamodb_table_replica" "on_demand" {
  provider         = aws.ireland
  global_table_arn = aws_dynamodb_table.on_demand.arn
}

resource "aws_dynamodb_table_replica" "elsewhere" {
  provider         = aws.ireland
  global_table_arn = "arn:aws:dynamodb:us-east-1:123456789012:table/orders"
}

resource "aws_dynamodb_global_table" "older" {
  name = "older"
  replica {
    region_name = "us-east-1"
  }
}

resource "aws_dynamodb_contributor_insights" "provisioned" {
  table_name = aws_dynamodb_table.provisioned.name
}

resource "aws_dynamodb_contributor_insights" "throttled" {
  table_name = aws_dynamodb_table.on_demand.name
  mode       = "THROTTLED_KEYS"
}

resource "aws_dynamodb_contributor_insights" "index" {
  table_name = "orders"
  index_name = "by-day"
}
