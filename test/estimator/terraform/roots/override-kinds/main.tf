terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region                      = "eu-west-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  default_tags { tags = { From = "main", Kept = "no" } }
}
provider "aws" {
  alias                       = "far"
  region                      = "eu-west-2"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
}
variable "typed" {
  type    = list(number)
  default = [1]
}
data "aws_region" "here" {}
data "aws_iam_policy_document" "doc" {
  statement {
    actions   = ["s3:Get*"]
    resources = ["*"]
  }
}
resource "aws_instance" "web" {
  ami           = "ami-1"
  instance_type = "t3.micro"
  root_block_device { volume_size = 8 }
  ebs_block_device {
    device_name = "/dev/sdb"
    volume_size = 1
  }
  ebs_block_device {
    device_name = "/dev/sdc"
    volume_size = 2
  }
  tags = { Name = "main", Gone = "x" }
}
output "here" { value = [data.aws_region.here.name, var.typed] }
output "doc" { value = data.aws_iam_policy_document.doc.json }
