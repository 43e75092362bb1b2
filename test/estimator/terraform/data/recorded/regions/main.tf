provider "aws" {
  region                      = "eu-west-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
}

locals {
  regions = toset([
    "af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2",
    "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-7",
    "ca-central-1", "ca-west-1", "cn-north-1", "cn-northwest-1", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1",
    "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1", "me-south-1", "mx-central-1",
    "sa-east-1", "us-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-west-1", "us-west-2",
  ])
}
data "aws_region" "each" {
  for_each = local.regions
  name     = each.key
}
data "aws_service_principal" "each" {
  for_each     = local.regions
  service_name = "logs"
  region       = each.key
}
output "endpoint" { value = { for name, region in data.aws_region.each : name => region.endpoint } }
output "description" { value = { for name, region in data.aws_region.each : name => region.description } }
output "principal" { value = { for name, principal in data.aws_service_principal.each : name => principal.name } }
