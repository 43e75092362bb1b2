# A rule that moves objects brings the lines of the class it moves them to; rules that are switched off bring none.
# Standard: 1,000 GB at 0.02. Glacier Instant Retrieval: 500 GB at 0.004, 10,000 transitions at 0.00002, 10 GB read at 0.03.
# Replication: 100,000 PUT at 0.000005, 200 GB to another region at 0.02 and on time at 0.015. Tags: 1,000,000 at 0.000001.
# https://aws.amazon.com/s3/pricing/
resource "aws_s3_bucket" "moved" {
  bucket = "moved"
}

resource "aws_s3_bucket_lifecycle_configuration" "moved" {
  bucket = aws_s3_bucket.moved.id

  rule {
    id     = "archive"
    status = "Enabled"

    transition {
      days          = 30
      storage_class = "GLACIER_IR"
    }

    noncurrent_version_transition {
      noncurrent_days = 30
      storage_class   = "DEEP_ARCHIVE"
    }
  }

  rule {
    id     = "off"
    status = "Disabled"

    transition {
      days          = 60
      storage_class = "ONEZONE_IA"
    }
  }
}

resource "aws_s3_bucket" "tiered" {
  bucket = "tiered"
}

resource "aws_s3_bucket_lifecycle_configuration" "tiered" {
  bucket = aws_s3_bucket.tiered.bucket

  rule {
    id     = "tier"
    status = "Enabled"

    transition {
      storage_class = "INTELLIGENT_TIERING"
    }
  }
}

resource "aws_s3_bucket_intelligent_tiering_configuration" "tiered" {
  bucket = aws_s3_bucket.tiered.id
  name   = "all"

  tiering {
    access_tier = "ARCHIVE_ACCESS"
    days        = 125
  }

  tiering {
    access_tier = "DEEP_ARCHIVE_ACCESS"
    days        = 180
  }
}

resource "aws_s3_bucket" "replicated" {
  bucket = "replicated"
}

resource "aws_s3_bucket_replication_configuration" "replicated" {
  bucket = aws_s3_bucket.replicated.id
  role   = "arn:aws:iam::123456789012:role/replication"

  rule {
    status = "Enabled"

    destination {
      bucket = "arn:aws:s3:::elsewhere"

      replication_time {
        status = "Enabled"
        time {
          minutes = 15
        }
      }
    }
  }
}

resource "aws_s3_bucket" "near" {
  bucket = "near"
}

resource "aws_s3_bucket_replication_configuration" "near" {
  bucket = aws_s3_bucket.near.id
  role   = "arn:aws:iam::123456789012:role/replication"

  rule {
    status = "Enabled"

    destination {
      bucket = "arn:aws:s3:::near-copy"
    }
  }
}

resource "aws_s3_bucket" "inline" {
  bucket = "inline"

  lifecycle_rule {
    enabled = true

    transition {
      days          = 30
      storage_class = "STANDARD_IA"
    }

    transition {
      days          = 90
      storage_class = "GLACIER"
    }
  }
}

variable "class" {
  type = string
}

resource "aws_s3_bucket" "unknown" {
  bucket = "unknown"
}

resource "aws_s3_bucket_lifecycle_configuration" "unknown" {
  bucket = aws_s3_bucket.unknown.id

  rule {
    id     = "somewhere"
    status = "Enabled"

    transition {
      days          = 30
      storage_class = var.class
    }
  }
}
