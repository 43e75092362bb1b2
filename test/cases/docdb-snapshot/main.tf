# What a snapshot takes beyond the free size of its cluster: 100 GB × 0.02.
# https://aws.amazon.com/documentdb/pricing/

resource "aws_docdb_cluster_snapshot" "snapshot" {
  db_cluster_identifier          = "elsewhere"
  db_cluster_snapshot_identifier = "snapshot"
}
