# An instance bills its hours (730 × 0.30, I/O-Optimized 0.40), the cluster its GB, its I/O (I/O-Optimized: none, but dearer GB) and backups
# beyond its size. Every instance of every shard of an elastic cluster bills its processors: 2 shards × 4 vCPU × 2 instances (if none are written).
# https://aws.amazon.com/documentdb/pricing/

resource "aws_docdb_cluster" "standard" {
  backup_retention_period = 7
}

resource "aws_docdb_cluster_instance" "standard" {
  cluster_identifier = aws_docdb_cluster.standard.id
  instance_class     = "db.r6g.large"
}

resource "aws_docdb_cluster" "optimized" {
  storage_type = "iopt1"
}

resource "aws_docdb_cluster_instance" "optimized" {
  cluster_identifier = aws_docdb_cluster.optimized.id
  instance_class     = "db.r6g.large"
}

resource "aws_docdb_cluster" "untold" {}

resource "aws_docdb_cluster_instance" "halftime" {
  cluster_identifier = "elsewhere"
  instance_class     = "db.r6g.large"
}

resource "aws_docdbelastic_cluster" "two_copies" {
  name           = "two-copies"
  shard_count    = 2
  shard_capacity = 4
}

resource "aws_docdbelastic_cluster" "three_copies" {
  name                 = "three-copies"
  shard_count          = 1
  shard_capacity       = 2
  shard_instance_count = 3
}
