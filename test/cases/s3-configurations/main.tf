# Each is a resource of its own in Terraform; a template writes it within the bucket (cloudformation-s3-configurations).
# Analytics: 1,000,000 objects at 0.0000001. Inventory: 40,000,000 listed at 0.0000000025. Metrics: 10 at 0.3.
# Transfer acceleration has no price in our tables: unpriced, by name.
# https://aws.amazon.com/s3/pricing/
resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}

resource "aws_s3_bucket_analytics_configuration" "logs" {
  bucket = aws_s3_bucket.logs.id
  name   = "all"
}

resource "aws_s3_bucket_inventory" "logs" {
  bucket                   = aws_s3_bucket.logs.id
  name                     = "weekly"
  included_object_versions = "All"
  schedule { frequency = "Weekly" }
  destination {
    bucket {
      bucket_arn = "arn:aws:s3:::lists"
      format     = "CSV"
    }
  }
}

resource "aws_s3_bucket_metric" "logs" {
  bucket = aws_s3_bucket.logs.id
  name   = "all"
}

resource "aws_s3_bucket_accelerate_configuration" "logs" {
  bucket = aws_s3_bucket.logs.id
  status = "Enabled"
}
