provider "aws" {
  region                      = "us-east-1"
  access_key                  = "mock"
  secret_key                  = "mock"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  default_tags {
    tags = { Team = "payments" }
  }
}

provider "aws" {
  alias                       = "ireland"
  region                      = var.second_region
  access_key                  = "mock"
  secret_key                  = "mock"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
}

variable "second_region" {
  default = "eu-west-1"
}

resource "aws_ebs_volume" "same" {
  availability_zone = "us-east-1a"
  type              = "gp3"
  size              = 40
}

resource "aws_ebs_volume" "grows" {
  availability_zone = "us-east-1a"
  type              = "gp3"
  size              = 100
  tags              = { Name = "grows" }
}

resource "aws_ebs_volume" "replaced" {
  availability_zone = "us-east-1a"
  type              = "gp2"
  size              = 100
}

resource "aws_ebs_volume" "renamed" {
  availability_zone = "us-east-1a"
  type              = "st1"
  size              = 500
}

resource "aws_ebs_volume" "gone" {
  availability_zone = "us-east-1a"
  type              = "sc1"
  size              = 500
}

resource "aws_ebs_volume" "forgotten" {
  availability_zone = "us-east-1a"
  type              = "gp3"
  size              = 10
}

resource "aws_ebs_volume" "counted" {
  count             = 3
  availability_zone = "us-east-1a"
  type              = "gp3"
  size              = 10
}

resource "aws_instance" "web" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "m4.large"
  root_block_device {
    volume_type = "gp3"
    volume_size = 20
  }
}

module "service" {
  source   = "./service"
  for_each = toset(["blue", "green"])
  color    = each.key
  size     = 50
  providers = {
    aws = aws.ireland
  }
}
