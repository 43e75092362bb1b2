# A development endpoint has 5 units when none are written: 5 × 730 × 0.4 = 1460; 3 workers of G.2X are 6 units, for 100 hours 240.
# 10 hours of synchronisation at 0.35, a million documents at 0.000001. An endpoint of OpenSearch Serverless is in two subnets:
# 2 × 730 × 0.01 = 14.6, and 100 GB at 0.02; the other's subnets are not known. https://aws.amazon.com/glue/pricing/
# https://aws.amazon.com/kendra/pricing/ https://aws.amazon.com/privatelink/pricing/
variable "subnets" {
  type = list(string)
}

resource "aws_glue_dev_endpoint" "usual" {
  name     = "usual"
  role_arn = "arn:aws:iam::123456789012:role/glue"
}

resource "aws_glue_dev_endpoint" "large" {
  name              = "large"
  role_arn          = "arn:aws:iam::123456789012:role/glue"
  worker_type       = "G.2X"
  number_of_workers = 3
}

resource "aws_kendra_data_source" "documents" {
  index_id = "index"
  name     = "documents"
  type     = "S3"
}

resource "aws_opensearchserverless_vpc_endpoint" "search" {
  name       = "search"
  vpc_id     = "vpc-12345678"
  subnet_ids = ["subnet-1", "subnet-2"]
}

resource "aws_opensearchserverless_vpc_endpoint" "unknown" {
  name       = "unknown"
  vpc_id     = "vpc-12345678"
  subnet_ids = var.subnets
}
