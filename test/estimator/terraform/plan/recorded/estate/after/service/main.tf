terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "color" {}
variable "size" {}

resource "aws_ebs_volume" "data" {
  availability_zone = "eu-west-1a"
  type              = "gp3"
  size              = var.size
  tags              = { Name = var.color }
}
