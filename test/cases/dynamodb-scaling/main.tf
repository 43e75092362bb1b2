# https://aws.amazon.com/dynamodb/pricing/: capacity is billed as it is provisioned, which autoscaling never makes less
# than its least; changes sent to Kinesis by units of 1 KB, exports and imports by GB. A write unit costs 0.0006 an
# hour, a read unit 0.0001.

# 50 read units and 20 write units, whatever the table began with.
resource "aws_dynamodb_table" "scaled" {
  name           = "scaled"
  hash_key       = "id"
  read_capacity  = 5
  write_capacity = 5

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_appautoscaling_target" "reads" {
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.scaled.name}"
  scalable_dimension = "dynamodb:table:ReadCapacityUnits"
  min_capacity       = 50
  max_capacity       = 500
}

resource "aws_appautoscaling_target" "writes" {
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.scaled.name}"
  scalable_dimension = "dynamodb:table:WriteCapacityUnits"
  min_capacity       = 20
  max_capacity       = 200
}

# One target only: 10 read units, and the 5 write units that are written.
resource "aws_dynamodb_table" "half" {
  name           = "half"
  hash_key       = "id"
  read_capacity  = 5
  write_capacity = 5

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_appautoscaling_target" "half" {
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.half.name}"
  scalable_dimension = "dynamodb:table:ReadCapacityUnits"
  min_capacity       = 10
  max_capacity       = 100
}

resource "aws_dynamodb_table" "streamed" {
  name         = "streamed"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_kinesis_stream" "changes" {
  name        = "changes"
  shard_count = 1
}

resource "aws_dynamodb_kinesis_streaming_destination" "changes" {
  stream_arn = aws_kinesis_stream.changes.arn
  table_name = aws_dynamodb_table.streamed.name
}
