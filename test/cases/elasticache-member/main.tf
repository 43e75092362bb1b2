# https://aws.amazon.com/elasticache/pricing/: a cluster in a replication group is one more of its nodes, of the group's
# class and engine, which only Terraform can write apart. A node costs 0.1, of Valkey 0.08.

resource "aws_elasticache_replication_group" "main" {
  replication_group_id = "main"
  description          = "main"
  engine               = "valkey"
  node_type            = "cache.m6g.large"
  num_cache_clusters   = 2
}

resource "aws_elasticache_cluster" "member" {
  cluster_id           = "main-003"
  replication_group_id = aws_elasticache_replication_group.main.id
}

# The group is made elsewhere.
resource "aws_elasticache_cluster" "stray" {
  cluster_id           = "other-002"
  replication_group_id = "other"
}
