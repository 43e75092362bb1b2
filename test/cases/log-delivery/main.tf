# 100 GB to S3 at 0.25, as Parquet 0.03 more, to Firehose at 0.2, to a log group at 0.5. Where a bucket is a reference, S3 is
# assumed. https://aws.amazon.com/cloudwatch/pricing/
resource "aws_cloudwatch_log_delivery_destination" "bucket" {
  name          = "bucket"
  output_format = "parquet"

  delivery_destination_configuration {
    destination_resource_arn = "arn:aws:s3:::logs"
  }
}

resource "aws_cloudwatch_log_delivery" "bucket" {
  delivery_source_name     = "source"
  delivery_destination_arn = aws_cloudwatch_log_delivery_destination.bucket.arn
}

resource "aws_cloudwatch_log_delivery_destination" "stream" {
  name = "stream"

  delivery_destination_configuration {
    destination_resource_arn = "arn:aws:firehose:us-east-1:123456789012:deliverystream/logs"
  }
}

resource "aws_cloudwatch_log_delivery" "stream" {
  delivery_source_name     = "source"
  delivery_destination_arn = aws_cloudwatch_log_delivery_destination.stream.arn
}

resource "aws_cloudwatch_log_delivery" "group" {
  delivery_source_name     = "source"
  delivery_destination_arn = "arn:aws:logs:us-east-1:123456789012:delivery-destination:group"
}

resource "aws_cloudwatch_log_delivery" "elsewhere" {
  delivery_source_name     = "source"
  delivery_destination_arn = "arn:aws:logs:us-east-1:123456789012:delivery-destination:elsewhere"
}
