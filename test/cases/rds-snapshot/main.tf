# What snapshots take beyond the free size of their database: 100 GB × 0.10, of a cluster 100 GB × 0.02.
# https://aws.amazon.com/rds/mysql/pricing/ (backup storage) · https://aws.amazon.com/rds/aurora/pricing/ (backup storage)

resource "aws_db_snapshot" "instance" {
  db_instance_identifier = "elsewhere"
  db_snapshot_identifier = "instance"
}

resource "aws_db_snapshot_copy" "copy" {
  source_db_snapshot_identifier = aws_db_snapshot.instance.db_snapshot_arn
  target_db_snapshot_identifier = "copy"
}

resource "aws_db_cluster_snapshot" "cluster" {
  db_cluster_identifier          = "elsewhere"
  db_cluster_snapshot_identifier = "cluster"
}

resource "aws_rds_cluster_snapshot_copy" "copy" {
  source_db_cluster_snapshot_identifier = aws_db_cluster_snapshot.cluster.db_cluster_snapshot_arn
  target_db_cluster_snapshot_identifier = "copy"
}
