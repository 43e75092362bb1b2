# https://aws.amazon.com/dynamodb/pricing/: a write to a global table is billed as a replicated write in each of its
# regions, and so is what it stores; reads on demand where they are made, provisioned capacity in each region. Writes to
# an index are plain ones. A write unit costs 0.0006 an hour, a read unit 0.0001, also replicated; storage 0.25.

# Two regions: in each 10 replicated write units and 20 read units, of the index 5 plain write units.
resource "aws_dynamodb_table" "provisioned" {
  name             = "provisioned"
  hash_key         = "id"
  read_capacity    = 20
  write_capacity   = 10
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "id"
    type = "S"
  }

  global_secondary_index {
    name            = "by-id"
    hash_key        = "id"
    projection_type = "ALL"
    read_capacity   = 5
    write_capacity  = 5
  }

  replica {
    region_name = "eu-west-1"
  }
}

# In each region 1,000,000 writes and 100 GB, of which 25 are free.
resource "aws_dynamodb_table" "on_demand" {
  name             = "on-demand"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "id"
    type = "S"
  }

  replica {
    region_name = "eu-west-1"
  }
}

# Replicated capacity of this class is not in our tables.
resource "aws_dynamodb_table" "rare" {
  name           = "rare"
  hash_key       = "id"
  table_class    = "STANDARD_INFREQUENT_ACCESS"
  read_capacity  = 1
  write_capacity = 1

  attribute {
    name = "id"
    type = "S"
  }

  replica {
    region_name = "eu-west-1"
  }
}
