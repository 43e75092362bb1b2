# An instance bills its hours (730 × 0.30), a serverless one its capacity units (0.20 each), at least those of its cluster: 2.5 × 730 × 0.20.
# The cluster bills GB, I/O, and backups beyond its size.
# https://aws.amazon.com/neptune/pricing/

resource "aws_neptune_cluster" "graph" {
  backup_retention_period = 5
  serverless_v2_scaling_configuration {
    min_capacity = 2.5
    max_capacity = 16
  }
}

resource "aws_neptune_cluster_instance" "provisioned" {
  cluster_identifier = aws_neptune_cluster.graph.id
  instance_class     = "db.r5.large"
}

resource "aws_neptune_cluster_instance" "least" {
  cluster_identifier = aws_neptune_cluster.graph.id
  instance_class     = "db.serverless"
}

resource "aws_neptune_cluster_instance" "told" {
  cluster_identifier = aws_neptune_cluster.graph.id
  instance_class     = "db.serverless"
}
