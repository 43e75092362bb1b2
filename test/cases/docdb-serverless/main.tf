# A serverless instance bills capacity units, at least those of its cluster: no table has their price. Nor has one that of CPU credits.
# https://aws.amazon.com/documentdb/pricing/

resource "aws_docdb_cluster" "serverless" {
  serverless_v2_scaling_configuration {
    min_capacity = 0.5
    max_capacity = 8
  }
}

resource "aws_docdb_cluster_instance" "serverless" {
  cluster_identifier = aws_docdb_cluster.serverless.id
  instance_class     = "db.serverless"
}

resource "aws_docdb_cluster_instance" "credits" {
  cluster_identifier = aws_docdb_cluster.serverless.id
  instance_class     = "db.t3.medium"
}
