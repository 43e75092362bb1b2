# https://aws.amazon.com/memorydb/pricing/ and https://aws.amazon.com/dynamodb/pricing/: nodes by the hour; MemoryDB on
# Redis OSS what is written by GB (on Valkey 10 TB a month are free), and snapshots beyond those of one day. A node of
# MemoryDB costs 0.3, on Valkey 0.2, one of DAX 0.25.

variable "shards" {
  type = number
}

# One shard with one replica.
resource "aws_memorydb_cluster" "least" {
  name      = "least"
  acl_name  = "open-access"
  node_type = "db.r6g.large"
}

# Three shards of three nodes; six snapshots of 10 GB beyond the first.
resource "aws_memorydb_cluster" "sharded" {
  name                     = "sharded"
  acl_name                 = "open-access"
  node_type                = "db.r6g.large"
  num_shards               = 3
  num_replicas_per_shard   = 2
  snapshot_retention_limit = 7
}

resource "aws_memorydb_cluster" "valkey" {
  name                   = "valkey"
  acl_name               = "open-access"
  engine                 = "valkey"
  node_type              = "db.r6g.large"
  num_replicas_per_shard = 0
}

resource "aws_memorydb_cluster" "unknown" {
  name       = "unknown"
  acl_name   = "open-access"
  node_type  = "db.r6g.large"
  num_shards = var.shards
}

resource "aws_dax_cluster" "main" {
  cluster_name       = "main"
  iam_role_arn       = "arn:aws:iam::123456789012:role/dax"
  node_type          = "dax.r5.large"
  replication_factor = 3
}
