# Standard: 10 million messages of 128 KB are 20 million requests at 0.0000005, and 20 million HTTP notifications of which
# the first 100,000 are free. FIFO: 10 million at 0.0000003, and what they carry, 10 million × 1 KB = 9.536743 GB, at 0.02
# when published, at 0.1 when archived, and at 0.001 when delivered. Queues and functions get theirs for nothing.
# https://aws.amazon.com/sns/pricing/
resource "aws_sns_topic" "standard" {}

resource "aws_sns_topic" "ordered" {
  name                        = "ordered.fifo"
  fifo_topic                  = true
  archive_policy              = jsonencode({ MessageRetentionPeriod = 30 })
  content_based_deduplication = true
}

resource "aws_sns_topic" "plain_fifo" {
  name       = "plain.fifo"
  fifo_topic = true
}

# 2 × 1,000,000 HTTP, 1 × 1,000,000 e-mails (the first 1,000 free), Firehose and mobile push.
resource "aws_sns_topic" "counted" {}

resource "aws_sns_topic" "untold" {}

resource "aws_sns_topic_subscription" "http" {
  topic_arn = aws_sns_topic.standard.arn
  protocol  = "https"
  endpoint  = "https://example.com/hook"
}

resource "aws_sns_topic_subscription" "email" {
  topic_arn = aws_sns_topic.standard.arn
  protocol  = "email"
  endpoint  = "ops@example.com"
}

resource "aws_sns_topic_subscription" "application" {
  topic_arn = aws_sns_topic.standard.arn
  protocol  = "application"
  endpoint  = "arn:aws:sns:us-east-1:123456789012:endpoint/APNS/app/1"
}

resource "aws_sns_topic_subscription" "firehose" {
  topic_arn = aws_sns_topic.standard.arn
  protocol  = "firehose"
  endpoint  = "arn:aws:firehose:us-east-1:123456789012:deliverystream/all"
}

resource "aws_sns_topic_subscription" "function" {
  topic_arn = aws_sns_topic.standard.arn
  protocol  = "lambda"
  endpoint  = "arn:aws:lambda:us-east-1:123456789012:function:hook"
}

resource "aws_sns_topic_subscription" "queue" {
  topic_arn = "arn:aws:sns:us-east-1:123456789012:elsewhere"
  protocol  = "sqs"
  endpoint  = "arn:aws:sqs:us-east-1:123456789012:work"
}

resource "aws_sns_topic_subscription" "ordered_queue" {
  topic_arn = aws_sns_topic.ordered.arn
  protocol  = "sqs"
  endpoint  = "arn:aws:sqs:us-east-1:123456789012:work.fifo"
}

variable "protocol" {
  type = string
}

resource "aws_sns_topic_subscription" "unknown" {
  topic_arn = aws_sns_topic.standard.arn
  protocol  = var.protocol
  endpoint  = "https://example.com/hook"
}
