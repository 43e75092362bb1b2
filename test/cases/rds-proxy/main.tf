# A proxy bills 0.01 an hour for each processor of its databases, two at least of each: 4 × 730 × 0.01; for the members of a cluster (2 + 2) × 730 × 0.01.
# Of Serverless v2 it bills capacity units, eight at least. Without a target in this code somebody must tell.
# https://aws.amazon.com/rds/proxy/pricing/

resource "aws_db_instance" "database" {
  engine            = "postgres"
  instance_class    = "db.m5.xlarge"
  allocated_storage = 100
}

resource "aws_db_proxy" "instance" {
  name          = "instance"
  engine_family = "POSTGRESQL"
}

resource "aws_db_proxy_target" "instance" {
  db_proxy_name          = aws_db_proxy.instance.name
  target_group_name      = "default"
  db_instance_identifier = aws_db_instance.database.identifier
}

resource "aws_rds_cluster" "cluster" {
  engine = "aurora-postgresql"
  serverlessv2_scaling_configuration {
    min_capacity = 1
    max_capacity = 4
  }
}

resource "aws_rds_cluster_instance" "provisioned" {
  count              = 2
  cluster_identifier = aws_rds_cluster.cluster.id
  engine             = "aurora-postgresql"
  instance_class     = "db.t3.medium"
}

resource "aws_rds_cluster_instance" "serverless" {
  cluster_identifier = aws_rds_cluster.cluster.id
  engine             = "aurora-postgresql"
  instance_class     = "db.serverless"
}

resource "aws_db_proxy" "cluster" {
  name          = "cluster"
  engine_family = "POSTGRESQL"
}

resource "aws_db_proxy_target" "cluster" {
  db_proxy_name         = aws_db_proxy.cluster.name
  target_group_name     = "default"
  db_cluster_identifier = aws_rds_cluster.cluster.id
}

resource "aws_db_proxy" "told" {
  name          = "told"
  engine_family = "POSTGRESQL"
}

resource "aws_db_proxy" "untold" {
  name          = "untold"
  engine_family = "POSTGRESQL"
}
