# The directory bucket: 100 GB at 0.1, 1,000,000 writes at 0.000001, 10,000,000 reads at 0.00000002, 100 GB up at 0.003
# and 1,000 GB down at 0.0006. Storage Lens bills objects (10,000,000 at 0.0000002) for its advanced metrics only.
# Table buckets, Access Grants and multi-region access points have no prices in our tables: unpriced, by name.
# https://aws.amazon.com/s3/pricing/
resource "aws_s3_directory_bucket" "fast" {
  bucket = "fast--use1-az4--x-s3"
  location { name = "use1-az4" }
}

resource "aws_s3tables_table_bucket" "tables" {
  name = "tables"
}

resource "aws_s3control_access_grants_instance" "grants" {}

resource "aws_s3control_multi_region_access_point" "everywhere" {
  details {
    name = "everywhere"
    region { bucket = "one" }
    region { bucket = "other" }
  }
}

resource "aws_s3control_storage_lens_configuration" "advanced" {
  config_id = "advanced"
  storage_lens_configuration {
    enabled = true
    account_level {
      activity_metrics { enabled = true }
      bucket_level {}
    }
  }
}

resource "aws_s3control_storage_lens_configuration" "free" {
  config_id = "free"
  storage_lens_configuration {
    enabled = true
    account_level {
      bucket_level {}
    }
  }
}
