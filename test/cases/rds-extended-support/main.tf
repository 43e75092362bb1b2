# From the day after a version's standard support ends, each processor costs 0.10 an hour more (2 × 730 × 0.10 = 146), of the standby too,
# and of Serverless v2 each capacity unit. The day is told in today.txt. Aurora MySQL 2 never gets dearer,
# PostgreSQL 11 is in its third year, at 0.20, 16 has its standard support; a unit of Serverless costs 0.08. Prices of Database Insights are missing.
# https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support-charges.html · https://aws.amazon.com/rds/mysql/pricing/

resource "aws_db_instance" "two_zones" {
  engine                = "mysql"
  engine_version        = "8.0.36"
  instance_class        = "db.m5.large"
  allocated_storage     = 100
  max_allocated_storage = 1000
  multi_az              = true
}

resource "aws_db_instance" "thirteen" {
  engine            = "postgres"
  engine_version    = "13"
  instance_class    = "db.m5.large"
  allocated_storage = 100
}

resource "aws_db_instance" "replica" {
  instance_class      = "db.m5.large"
  replicate_source_db = aws_db_instance.thirteen.identifier
}

resource "aws_db_instance" "third_year" {
  engine            = "postgres"
  engine_version    = "11.22"
  instance_class    = "db.m5.large"
  allocated_storage = 100
}

resource "aws_db_instance" "disabled" {
  engine                   = "postgres"
  engine_version           = "13.20"
  engine_lifecycle_support = "open-source-rds-extended-support-disabled"
  instance_class           = "db.m5.large"
  allocated_storage        = 100
}

resource "aws_db_instance" "standard" {
  engine                       = "postgres"
  engine_version               = "16.4"
  instance_class               = "db.m5.large"
  allocated_storage            = 100
  database_insights_mode       = "advanced"
  performance_insights_enabled = true
}

resource "aws_db_instance" "custom" {
  engine            = "custom-sqlserver-se"
  instance_class    = "db.m5.xlarge"
  allocated_storage = 100
}

resource "aws_rds_cluster" "second" {
  engine         = "aurora-mysql"
  engine_version = "5.7.mysql_aurora.2.11.2"
}

resource "aws_rds_cluster_instance" "second" {
  cluster_identifier = aws_rds_cluster.second.id
  engine             = "aurora-mysql"
  instance_class     = "db.t3.medium"
}

resource "aws_rds_cluster" "serverless" {
  engine         = "aurora-postgresql"
  engine_version = "13.9"
  serverlessv2_scaling_configuration {
    min_capacity = 1
    max_capacity = 16
  }
}

resource "aws_rds_cluster_instance" "serverless" {
  cluster_identifier                    = aws_rds_cluster.serverless.id
  engine                                = "aurora-postgresql"
  instance_class                        = "db.serverless"
  performance_insights_enabled          = true
  performance_insights_retention_period = 31
}

variable "version_of_the_day" {
  type = string
}

resource "aws_db_instance" "unknown_version" {
  engine            = "postgres"
  engine_version    = var.version_of_the_day
  instance_class    = "db.m5.large"
  allocated_storage = 100
}
