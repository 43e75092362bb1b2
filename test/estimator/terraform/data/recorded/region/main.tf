provider "aws" {
  region                      = "eu-west-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
}

provider "aws" {
  alias                       = "china"
  region                      = "cn-north-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
}

provider "aws" {
  alias                       = "gov"
  region                      = "us-gov-west-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
}

data "aws_region" "here" {}
data "aws_region" "named" { name = "ap-southeast-2" }
data "aws_region" "endpoint" { endpoint = "ec2.us-west-2.amazonaws.com" }
data "aws_region" "china" { provider = aws.china }
data "aws_region" "each" {
  for_each = toset(["us-east-1", "eu-central-1"])
  name     = each.key
}
data "aws_partition" "here" {}
data "aws_partition" "china" { provider = aws.china }
data "aws_partition" "gov" { provider = aws.gov }
data "aws_service_principal" "s3" { service_name = "s3" }
data "aws_service_principal" "logs" {
  provider     = aws.china
  service_name = "logs"
}
data "aws_service_principal" "named" {
  service_name = "ec2"
  region       = "us-west-2"
}
data "aws_arn" "bucket" { arn = "arn:aws:s3:::bucket/a:b/c" }
data "aws_arn" "db" { arn = "arn:aws-cn:rds:eu-west-1:123456789012:db:mysql-db" }
output "region" { value = [data.aws_region.here, data.aws_region.named, data.aws_region.endpoint, data.aws_region.china] }
output "regions" { value = { for name, region in data.aws_region.each : name => region.description } }
output "partition" { value = [data.aws_partition.here, data.aws_partition.china, data.aws_partition.gov] }
output "principal" { value = [data.aws_service_principal.s3, data.aws_service_principal.logs, data.aws_service_principal.named] }
output "arn" { value = [data.aws_arn.bucket, data.aws_arn.db] }
