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
}
resource "terraform_data" "a" { input = 1 }
resource "aws_security_group" "g" {
  name = "g"
  dynamic "ingress" {
    for_each = [terraform_data.a.id, "x"]
    content {
      description = ingress.value
      from_port   = ingress.key
      to_port     = ingress.key
      protocol    = "tcp"
      cidr_blocks = ["10.0.0.${ingress.key}/32"]
    }
  }
}
resource "aws_launch_template" "t" {
  name          = "t-${terraform_data.a.id}"
  instance_type = "t3.${terraform_data.a.input == 1 ? "micro" : "large"}"
  dynamic "block_device_mappings" {
    for_each = { root = { gb = 10, type = "gp3" }, data = { gb = 20, type = "gp2" } }
    iterator = disk
    content {
      device_name = "/dev/${disk.key}"
      dynamic "ebs" {
        for_each = [disk.value]
        content {
          volume_size = ebs.value.gb
          volume_type = ebs.value.type
          snapshot_id = disk.key == "root" ? terraform_data.a.id : null
        }
      }
    }
  }
}
