# https://aws.amazon.com/elasticache/pricing/: each node is billed by the hour, at a price of its own for Memcached,
# Redis OSS and Valkey; one snapshot of a cluster is free and each further one billed by GB; a serverless cache is
# billed by GB-hours, of which it has 1 GB at least (Valkey 0.1), and by processing units. A node costs 0.1, of Valkey 0.08.

variable "shards" {
  type = number
}

# Three nodes.
resource "aws_elasticache_cluster" "memcached" {
  cluster_id      = "memcached"
  engine          = "memcached"
  node_type       = "cache.m6g.large"
  num_cache_nodes = 3
}

# One node; four snapshots beyond the free one, of 10 GB: 40 GB at 0.085.
resource "aws_elasticache_cluster" "redis" {
  cluster_id               = "redis"
  engine                   = "redis"
  node_type                = "cache.m6g.large"
  num_cache_nodes          = 1
  snapshot_retention_limit = 5
}

# Redis 5, of which AWS bills extended support from a day on.
resource "aws_elasticache_cluster" "old" {
  cluster_id      = "old"
  engine          = "redis"
  engine_version  = "5.0.6"
  node_type       = "cache.m6g.large"
  num_cache_nodes = 1
}

# One node of one group.
resource "aws_elasticache_replication_group" "least" {
  replication_group_id = "least"
  description          = "least"
  node_type            = "cache.m6g.large"
}

resource "aws_elasticache_replication_group" "pair" {
  replication_group_id = "pair"
  description          = "pair"
  node_type            = "cache.m6g.large"
  num_cache_clusters   = 2
}

# Three groups of one primary and two replicas: nine nodes, of Valkey.
resource "aws_elasticache_replication_group" "sharded" {
  replication_group_id    = "sharded"
  description             = "sharded"
  engine                  = "valkey"
  node_type               = "cache.m6g.large"
  num_node_groups         = 3
  replicas_per_node_group = 2
}

# Groups that are described one by one: a primary with two replicas, and one with none.
resource "aws_elasticache_replication_group" "described" {
  replication_group_id = "described"
  description          = "described"
  node_type            = "cache.m6g.large"

  node_group_configuration {
    replica_count = 2
  }

  node_group_configuration {
    replica_count = 0
  }
}

resource "aws_elasticache_replication_group" "unknown" {
  replication_group_id    = "unknown"
  description             = "unknown"
  node_type               = "cache.m6g.large"
  num_node_groups         = var.shards
  replicas_per_node_group = 1
}

# 0.5 GB count as 1 GB: 730 GB-hours; 5 snapshots of 2 GB.
resource "aws_elasticache_serverless_cache" "redis" {
  name                     = "redis"
  engine                   = "redis"
  snapshot_retention_limit = 5
}

# 0.5 GB: 365 GB-hours; its least of 1,000 units a second is 2,628,000,000 a month.
resource "aws_elasticache_serverless_cache" "valkey" {
  name   = "valkey"
  engine = "valkey"

  cache_usage_limits {
    data_storage {
      maximum = 10
      unit    = "GB"
    }
    ecpu_per_second {
      minimum = 1000
    }
  }
}

# Its least of 10 GB, 7,300 GB-hours, and of 1,000 units a second are billed, used or not.
resource "aws_elasticache_serverless_cache" "least" {
  name   = "least"
  engine = "redis"

  cache_usage_limits {
    data_storage {
      minimum = 10
      unit    = "GB"
    }
    ecpu_per_second {
      minimum = 1000
    }
  }
}

resource "aws_elasticache_serverless_cache" "quiet" {
  name   = "quiet"
  engine = "memcached"
}
