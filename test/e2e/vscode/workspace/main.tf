provider "aws" {
  region = "us-east-1"
}

variable "size" {
  type    = number
  default = 100
}

resource "aws_instance" "web" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "m5.large"
}

resource "aws_ebs_volume" "data" {
  count             = 2
  availability_zone = "us-east-1a"
  size              = var.size
  type              = "gp2"
}

resource "aws_nat_gateway" "out" {
  subnet_id     = "subnet-0123456789abcdef0"
  allocation_id = "eipalloc-0123456789abcdef0"
}

resource "aws_s3_bucket" "logs" {
  bucket = "example-logs"
}

resource "aws_iam_role" "reader" {
  name               = "reader"
  assume_role_policy = jsonencode({})
}
