# 10 million requests of 16 KB are billed as they are: 10,000,000 × 0.0000004. Of 100 KB each, they count twice, as
# each 64 KB are a request; a FIFO queue bills 0.0000005. Without a size, none is taken to be above 64 KB.
# https://aws.amazon.com/sqs/pricing/
resource "aws_sqs_queue" "small" {}

resource "aws_sqs_queue" "large" {
  name       = "large.fifo"
  fifo_queue = true
}

resource "aws_sqs_queue" "sizeless" {}

resource "aws_sqs_queue" "untold" {}

variable "fifo" {
  type = bool
}

resource "aws_sqs_queue" "unknown" {
  fifo_queue = var.fifo
}
