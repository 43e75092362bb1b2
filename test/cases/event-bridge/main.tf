# An event of one's own costs 0.000001, one of a partner as much, one read to discover schemas 0.0000001; archiving 0.10 for each GB and 0.02 to
# keep it. The first 14 million scheduled invocations are free: often comes 730 × 60 / 5 = 8,760 times, of many's 20 million share what lies above.
# A request of a pipe costs 0.0000004; 100 KB count as two. https://aws.amazon.com/eventbridge/pricing/
resource "aws_cloudwatch_event_bus" "told" {
  name = "told"
}

resource "aws_cloudwatch_event_bus" "untold" {
  name = "untold"
}

resource "aws_cloudwatch_event_archive" "told" {
  name             = "told"
  event_source_arn = aws_cloudwatch_event_bus.told.arn
}

resource "aws_schemas_discoverer" "told" {
  source_arn = aws_cloudwatch_event_bus.told.arn
}

resource "aws_cloudwatch_event_rule" "nightly" {
  schedule_expression = "cron(0 3 * * ? *)"
}

resource "aws_scheduler_schedule" "often" {
  schedule_expression = "rate(5 minutes)"
  flexible_time_window { mode = "OFF" }
  target {
    arn      = "arn:aws:lambda:us-east-1:123456789012:function:often"
    role_arn = "arn:aws:iam::123456789012:role/scheduler"
  }
}

resource "aws_scheduler_schedule" "many" {
  schedule_expression = "cron(* * * * ? *)"
  flexible_time_window { mode = "OFF" }
  target {
    arn      = "arn:aws:lambda:us-east-1:123456789012:function:many"
    role_arn = "arn:aws:iam::123456789012:role/scheduler"
  }
}

resource "aws_scheduler_schedule" "untold" {
  schedule_expression = "cron(0 3 * * ? *)"
  flexible_time_window { mode = "OFF" }
  target {
    arn      = "arn:aws:lambda:us-east-1:123456789012:function:untold"
    role_arn = "arn:aws:iam::123456789012:role/scheduler"
  }
}

resource "aws_pipes_pipe" "told" {
  role_arn = "arn:aws:iam::123456789012:role/pipe"
  source   = "arn:aws:sqs:us-east-1:123456789012:from"
  target   = "arn:aws:sqs:us-east-1:123456789012:to"
}
