# An hour of db.m5.large is 0.10 on demand for MySQL; reserved for a year it is 0.07. In two zones for PostgreSQL it is 0.10 and 876 up front,
# which is 0.10 for each of 8,760 hours. Aurora's db.r5.large is 0.20 instead of 0.30. A Redis node of cache.m6g.large is 0.02 and 438 up front
# (0.05 an hour) for a year, one of Valkey 1,051.20 up front for three (0.04 an hour). Storage and backups are as on demand, 0.10 a GB, in two zones 0.20.
# https://aws.amazon.com/rds/reserved-instances/ https://aws.amazon.com/elasticache/reserved-cache-nodes/

# All of 730 x 0.07 = 51.10, though it runs for 100; an address for 100 hours.
resource "aws_db_instance" "one" {
  engine              = "mysql"
  instance_class      = "db.m5.large"
  allocated_storage   = 20
  publicly_accessible = true
}

# 730 x 0.20 = 146, of which 73 are of what is paid up front.
resource "aws_db_instance" "two_zones" {
  engine            = "postgres"
  instance_class    = "db.m5.large"
  allocated_storage = 100
  storage_type      = "gp3"
  multi_az          = true
}

resource "aws_db_instance" "without_a_rate" {
  engine            = "mysql"
  instance_class    = "db.m5.large"
  allocated_storage = 20
}

resource "aws_rds_cluster" "main" {
  engine = "aurora-postgresql"

  serverlessv2_scaling_configuration {
    min_capacity = 1
    max_capacity = 4
  }
}

# 730 x 0.20 = 146.
resource "aws_rds_cluster_instance" "writer" {
  cluster_identifier = aws_rds_cluster.main.id
  engine             = "aurora-postgresql"
  instance_class     = "db.r5.large"
}

# Nobody reserves capacity of Serverless v2.
resource "aws_rds_cluster_instance" "reader" {
  cluster_identifier = aws_rds_cluster.main.id
  engine             = "aurora-postgresql"
  instance_class     = "db.serverless"
}

# 2 x 730 x 0.07 = 102.20, with 876 up front; one snapshot more than the free one, of 10 GB.
resource "aws_elasticache_cluster" "redis" {
  cluster_id               = "redis"
  engine                   = "redis"
  node_type                = "cache.m6g.large"
  num_cache_nodes          = 2
  snapshot_retention_limit = 2
}

# For a year, and nobody has told how it is paid.
resource "aws_elasticache_cluster" "by_halves" {
  cluster_id      = "by-halves"
  engine          = "redis"
  node_type       = "cache.m6g.large"
  num_cache_nodes = 1
}

# 3 x 730 x 0.04 = 87.60, with 3,153.60 up front.
resource "aws_elasticache_replication_group" "valkey" {
  replication_group_id = "valkey"
  description          = "valkey"
  engine               = "valkey"
  node_type            = "cache.m6g.large"
  num_cache_clusters   = 3
}
