provider "aws" {
  region                      = "eu-west-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  default_tags {
    tags = { Owner = "ops", Env = "dev" }
  }
}
provider "aws" {
  alias                       = "bare"
  region                      = "us-east-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
}
data "aws_default_tags" "here" {}
data "aws_default_tags" "bare" { provider = aws.bare }
output "tags" { value = [data.aws_default_tags.here.tags, data.aws_default_tags.bare.tags] }
