provider "aws" {
  region                      = var.places.main.region
  access_key                  = "mock"
  secret_key                  = "mock"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
}

variable "places" {
  default = { main = { region = "eu-west-1" } }
}

variable "hidden_type" {
  default   = "m5.large"
  sensitive = true
}

variable "secret_tag" {
  default   = "hush-hush"
  sensitive = true
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "each" {
  count      = 2
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.${count.index}.0/24"
}

resource "aws_lb" "front" {
  load_balancer_type = "application"
  subnets            = aws_subnet.each[*].id
}

resource "aws_instance" "hidden" {
  ami           = "ami-0123456789abcdef0"
  instance_type = var.hidden_type
  subnet_id     = aws_subnet.each[0].id
  tags          = { Name = var.secret_tag, Team = "payments" }
}

resource "aws_instance" "disks" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "m5.large"
  dynamic "ebs_block_device" {
    for_each = { "/dev/sdf" = 10, "/dev/sdg" = 20 }
    content {
      device_name = ebs_block_device.key
      volume_type = "gp3"
      volume_size = ebs_block_device.value
    }
  }
  root_block_device {
    volume_type = "gp3"
  }
}

resource "aws_ebs_volume" "follows" {
  availability_zone = aws_instance.disks.availability_zone
  type              = "gp3"
  size              = 100
  iops              = length(aws_instance.disks.arn) * 100
}

resource "aws_db_instance" "main" {
  engine              = "postgres"
  instance_class      = "db.m5.large"
  allocated_storage   = 100
  storage_type        = "gp3"
  username            = "admin"
  password            = "correct-horse-battery"
  skip_final_snapshot = true
}

resource "aws_dynamodb_table" "on_demand" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_s3_bucket" "files" {}

data "aws_ami" "later" {
  owners     = [aws_vpc.main.id]
  depends_on = [aws_vpc.main]
}

module "pair" {
  source    = "./modules/pair"
  count     = 2
  subnet_id = aws_subnet.each[count.index].id
}

output "vpc" {
  value = aws_vpc.main.id
}

output "hidden" {
  value     = var.hidden_type
  sensitive = true
}

output "subnets" {
  value = [for subnet in aws_subnet.each : subnet.cidr_block]
}
