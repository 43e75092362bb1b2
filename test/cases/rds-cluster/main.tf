# A member bills its hours (730 × 0.30, I/O-Optimized 0.40), the cluster what all share: GB, I/O (per second × 730 × 3,600),
# backups beyond the first day (10 GB × 6), backtracking (statements an hour × records × 24 hours kept × 730 hours).
# Serverless v2 stays at its least capacity unless told; a Multi-AZ cluster has one usage type for its three instances.
# https://aws.amazon.com/rds/aurora/pricing/ · https://aws.amazon.com/rds/mysql/pricing/

resource "aws_rds_global_cluster" "everywhere" {
  global_cluster_identifier = "everywhere"
  engine                    = "aurora-mysql"
}

resource "aws_rds_cluster" "mysql" {
  cluster_identifier        = "mysql"
  engine                    = "aurora-mysql"
  engine_version            = "8.0.mysql_aurora.3.08.0"
  global_cluster_identifier = aws_rds_global_cluster.everywhere.id
  backup_retention_period   = 7
  backtrack_window          = 86400
}

resource "aws_rds_cluster_instance" "writer" {
  cluster_identifier                    = aws_rds_cluster.mysql.id
  engine                                = aws_rds_cluster.mysql.engine
  instance_class                        = "db.t3.medium"
  performance_insights_enabled          = true
  performance_insights_retention_period = 93
}

resource "aws_rds_cluster" "postgresql" {
  engine         = "aurora-postgresql"
  engine_version = "16.8"
  storage_type   = "aurora-iopt1"
}

resource "aws_rds_cluster_instance" "optimized" {
  count                                 = 2
  cluster_identifier                    = aws_rds_cluster.postgresql.id
  engine                                = aws_rds_cluster.postgresql.engine
  instance_class                        = "db.r6g.large"
  performance_insights_enabled          = true
  performance_insights_retention_period = 731
}

resource "aws_rds_cluster" "serverless" {
  engine = "aurora-postgresql"
  serverlessv2_scaling_configuration {
    min_capacity = 0.5
    max_capacity = 16
  }
}

resource "aws_rds_cluster_instance" "least" {
  cluster_identifier = aws_rds_cluster.serverless.id
  engine             = "aurora-postgresql"
  instance_class     = "db.serverless"
}

resource "aws_rds_cluster_instance" "told" {
  cluster_identifier = aws_rds_cluster.serverless.id
  engine             = "aurora-postgresql"
  instance_class     = "db.serverless"
}

resource "aws_rds_cluster" "pausing" {
  engine       = "aurora-postgresql"
  storage_type = "aurora-iopt1"
  serverlessv2_scaling_configuration {
    min_capacity = 0
    max_capacity = 16
  }
}

resource "aws_rds_cluster_instance" "pausing" {
  cluster_identifier = aws_rds_cluster.pausing.id
  engine             = "aurora-postgresql"
  instance_class     = "db.serverless"
}

resource "aws_rds_cluster" "first_serverless" {
  engine      = "aurora-mysql"
  engine_mode = "serverless"
}

resource "aws_rds_cluster" "three_zones" {
  engine                                = "postgres"
  db_cluster_instance_class             = "db.r6gd.large"
  storage_type                          = "io1"
  allocated_storage                     = 100
  iops                                  = 3000
  performance_insights_enabled          = true
  performance_insights_retention_period = 31
}

resource "aws_rds_cluster" "three_zones_by_default" {
  engine                    = "mysql"
  db_cluster_instance_class = "db.r6gd.large"
  allocated_storage         = 100
}

# Its cluster is not in this code: taken for a standard one, and said so.
resource "aws_rds_cluster_instance" "elsewhere" {
  cluster_identifier = "elsewhere"
  engine             = "aurora-postgresql"
  instance_class     = "db.r6g.large"
}

# Nobody knows the engine of a snapshot.
resource "aws_rds_cluster" "restored" {
  snapshot_identifier = "elsewhere"
}

resource "aws_rds_cluster" "incomplete" {
  engine = "postgres"
}
