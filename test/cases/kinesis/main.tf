# https://aws.amazon.com/kinesis/data-streams/pricing/, /firehose/pricing/, /managed-service-apache-flink/pricing/ and
# /kinesis/video-streams/pricing/: shards by the hour, and again for retention of up to a week; on demand by stream and
# GB; Firehose by GB, and again for each thing it does with them; Flink by KPU-hours, one more for orchestration, with
# 50 GB of storage for each KPU. A shard-hour costs 0.015, a KPU-hour 0.1, GB put into Firehose 0.03.

variable "shards" {
  type = number
}

resource "aws_kinesis_stream" "least" {
  name        = "least"
  shard_count = 2
}

# Shards, extended retention and two consumers of four shards: 2,920 + 2,920 + 5,840 hours.
resource "aws_kinesis_stream" "kept" {
  name             = "kept"
  shard_count      = 4
  retention_period = 168
}

resource "aws_kinesis_stream_consumer" "one" {
  name       = "one"
  stream_arn = aws_kinesis_stream.kept.arn
}

resource "aws_kinesis_stream_consumer" "two" {
  name       = "two"
  stream_arn = aws_kinesis_stream.kept.arn
}

# More than a week: 100 GB kept, 10 GB of them read; a consumer that is not in the code for 200 hours.
resource "aws_kinesis_stream" "long" {
  name             = "long"
  shard_count      = 1
  retention_period = 720
}

resource "aws_kinesis_stream" "on_demand" {
  name             = "on-demand"
  retention_period = 720

  stream_mode_details {
    stream_mode = "ON_DEMAND"
  }
}

resource "aws_kinesis_stream_consumer" "three" {
  name       = "three"
  stream_arn = aws_kinesis_stream.on_demand.arn
}

resource "aws_kinesis_stream" "unknown" {
  name        = "unknown"
  shard_count = var.shards
}

resource "aws_kinesis_firehose_delivery_stream" "plain" {
  name        = "plain"
  destination = "extended_s3"

  extended_s3_configuration {
    role_arn   = "arn:aws:iam::123456789012:role/firehose"
    bucket_arn = "arn:aws:s3:::plain"

    # Switched off.
    data_format_conversion_configuration {
      enabled = false
    }
  }
}

# The same 1,000 GB are put, converted and partitioned.
resource "aws_kinesis_firehose_delivery_stream" "lake" {
  name        = "lake"
  destination = "extended_s3"

  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.least.arn
    role_arn           = "arn:aws:iam::123456789012:role/firehose"
  }

  extended_s3_configuration {
    role_arn   = "arn:aws:iam::123456789012:role/firehose"
    bucket_arn = "arn:aws:s3:::lake"

    dynamic_partitioning_configuration {
      enabled = true
    }

    data_format_conversion_configuration {
      input_format_configuration {
        deserializer {
          hive_json_ser_de {}
        }
      }
    }
  }
}

# Two zones.
resource "aws_kinesis_firehose_delivery_stream" "search" {
  name        = "search"
  destination = "opensearch"

  msk_source_configuration {
    topic_name = "events"
  }

  opensearch_configuration {
    index_name = "events"

    vpc_config {
      subnet_ids = ["subnet-1", "subnet-2"]
    }
  }
}

resource "aws_kinesisanalyticsv2_application" "least" {
  name                = "least"
  runtime_environment = "FLINK-1_20"
}

# Ten tasks, four to a KPU: three KPUs, and one for orchestration.
resource "aws_kinesisanalyticsv2_application" "parallel" {
  name                = "parallel"
  runtime_environment = "FLINK-1_20"

  application_configuration {
    flink_application_configuration {
      parallelism_configuration {
        configuration_type  = "CUSTOM"
        parallelism         = 10
        parallelism_per_kpu = 4
      }
    }
  }
}

# Five KPUs for 100 hours, and two for its notebook; 250 GB for 100 of 730 hours.
resource "aws_kinesisanalyticsv2_application" "notebook" {
  name                = "notebook"
  runtime_environment = "ZEPPELIN-FLINK-3_0"
}

resource "aws_kinesisanalyticsv2_application" "sql" {
  name                = "sql"
  runtime_environment = "SQL-1_0"
}

resource "aws_kinesis_analytics_application" "first" {
  name = "first"
}

resource "aws_kinesis_video_stream" "live" {
  name = "live"
}

resource "aws_kinesis_video_stream" "kept" {
  name                    = "kept"
  data_retention_in_hours = 24
}
