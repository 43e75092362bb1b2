# A small web shop: two servers behind a load balancer, a database, and what lies around them.

terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}

variable "region" {
  type    = string
  default = "eu-west-1"
}

variable "server_type" {
  type    = string
  default = "m4.large"
}

locals {
  servers = 2
  tags    = { team = "shop", environment = "production" }
}

provider "aws" {
  region = var.region
  default_tags { tags = local.tags }
}

resource "aws_instance" "web" {
  count         = local.servers
  ami           = "ami-0abcdef1234567890"
  instance_type = var.server_type

  root_block_device {
    volume_size = 30
    volume_type = "gp2"
  }

  tags = { Name = "web-${count.index + 1}" }
}

resource "aws_ebs_volume" "images" {
  availability_zone = "${var.region}a"
  size              = 200
}

resource "aws_db_instance" "orders" {
  engine            = "postgres"
  instance_class    = "db.t3.medium"
  allocated_storage = 100
  storage_type      = "gp3"
  multi_az          = true
}

resource "aws_nat_gateway" "out" {
  allocation_id = "eipalloc-0123456789abcdef0"
  subnet_id     = "subnet-0123456789abcdef0"
}

resource "aws_lb" "front" {
  name               = "shop"
  load_balancer_type = "application"
  subnets            = ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"]
}

resource "aws_s3_bucket" "receipts" {
  bucket_prefix = "receipts-"
}

resource "aws_lambda_function" "thumbnails" {
  function_name = "thumbnails"
  role          = "arn:aws:iam::123456789012:role/thumbnails"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "thumbnails.zip"
  memory_size   = 512
}

resource "aws_dynamodb_table" "carts" {
  name         = "carts"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}
