terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.second]
    }
  }
}
data "aws_region" "first" {}
data "aws_region" "second" { provider = aws.second }
resource "aws_s3_bucket" "first" { bucket = "f" }
resource "aws_s3_bucket" "second" {
  provider = aws.second
  bucket   = "s"
  tags     = { Env = "own" }
}
module "deeper" {
  source = "./deeper"
}
output "regions" { value = [data.aws_region.first.name, data.aws_region.second.name, module.deeper.region] }
