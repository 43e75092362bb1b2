# I/O-Optimized, which only Terraform can write: no I/O, dearer hours (0.40) and GB (0.20). A snapshot bills 100 GB × 0.02.
# https://aws.amazon.com/neptune/pricing/

resource "aws_neptune_cluster" "graph" {
  storage_type = "iopt1"
}

resource "aws_neptune_cluster_instance" "provisioned" {
  cluster_identifier = aws_neptune_cluster.graph.id
  instance_class     = "db.r5.large"
}

resource "aws_neptune_cluster_snapshot" "snapshot" {
  db_cluster_identifier          = aws_neptune_cluster.graph.id
  db_cluster_snapshot_identifier = "snapshot"
}
