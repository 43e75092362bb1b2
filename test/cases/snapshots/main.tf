# A schedule is free, its snapshots are not: 200 GB at 0.05 and 400 GB of the archive at 0.0125, 10 and 5.
# A snapshot of Redshift made by hand, 100 GB at 0.02; one of MemoryDB, 50 GB at 0.02.
# https://aws.amazon.com/ebs/pricing/ https://aws.amazon.com/redshift/pricing/ https://aws.amazon.com/memorydb/pricing/
resource "aws_dlm_lifecycle_policy" "daily" {
  description        = "daily"
  execution_role_arn = "arn:aws:iam::123456789012:role/dlm"

  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { backup = "yes" }

    schedule {
      name = "daily"
      create_rule {
        interval = 24
      }
      retain_rule {
        count = 14
      }
    }
  }
}

resource "aws_redshift_cluster_snapshot" "before" {
  cluster_identifier  = "warehouse"
  snapshot_identifier = "before"
}

resource "aws_memorydb_snapshot" "kept" {
  name         = "kept"
  cluster_name = "cache"
}
