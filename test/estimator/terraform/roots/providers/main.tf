terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "home" { default = "eu-central-1" }
provider "aws" {
  region                      = var.home
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  default_tags {
    tags = { Env = "prod", Owner = "root" }
  }
}
provider "aws" {
  alias                       = "ireland"
  region                      = "eu-west-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
}
provider "aws" {
  alias                       = "tagged"
  region                      = "us-west-2"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  default_tags {
    tags = { Env = "west", Home = data.aws_region.here.name }
  }
  ignore_tags {
    keys = ["x"]
  }
}
data "aws_region" "here" {}
data "aws_region" "there" { provider = aws.ireland }
resource "aws_s3_bucket" "default" {
  bucket = "a"
  tags   = { Owner = "me" }
}
resource "aws_s3_bucket" "tagged" {
  provider = aws.tagged
  bucket   = "b"
}
module "passed" {
  source    = "./inner"
  providers = { aws = aws.tagged, aws.second = aws }
}
module "crossed" {
  source    = "./inner"
  providers = { aws = aws, aws.second = aws.tagged }
}
output "regions" { value = [data.aws_region.here.name, data.aws_region.there.name, module.passed.regions, module.crossed.regions] }
