# Endpoints that a service makes are interface endpoints: an hour in each zone 0.01 (730 × 0.01 = 7.3), and 100 GB at 0.02 = 2.
# Two subnets of the proxy's, three of the subnet group's, two, one and two of the others; those of the last nobody knows.
# https://aws.amazon.com/privatelink/pricing/ https://aws.amazon.com/rds/proxy/pricing/
variable "subnets" {
  type = list(string)
}

resource "aws_db_proxy_endpoint" "reader" {
  db_proxy_name          = "orders"
  db_proxy_endpoint_name = "reader"
  vpc_subnet_ids         = ["subnet-1", "subnet-2"]
  target_role            = "READ_ONLY"
}

resource "aws_redshift_subnet_group" "three" {
  name       = "three"
  subnet_ids = ["subnet-1", "subnet-2", "subnet-3"]
}

resource "aws_redshift_endpoint_access" "warehouse" {
  endpoint_name      = "warehouse"
  cluster_identifier = "warehouse"
  subnet_group_name  = aws_redshift_subnet_group.three.name
}

resource "aws_redshiftserverless_endpoint_access" "reports" {
  endpoint_name  = "reports"
  workgroup_name = "reports"
  subnet_ids     = ["subnet-1", "subnet-2"]
}

resource "aws_opensearch_vpc_endpoint" "search" {
  domain_arn = "arn:aws:es:us-east-1:123456789012:domain/search"
  vpc_options {
    subnet_ids = ["subnet-1"]
  }
}

resource "aws_elasticsearch_vpc_endpoint" "older" {
  domain_arn = "arn:aws:es:us-east-1:123456789012:domain/older"
  vpc_options {
    subnet_ids = var.subnets
  }
}
