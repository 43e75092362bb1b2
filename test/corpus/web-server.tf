terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
  backend "s3" {
    bucket = "state"
    key    = "web/terraform.tfstate"
    region = "eu-central-1"
  }
}

provider "aws" {
  region = var.region
  default_tags {
    tags = {
      Team = "platform"
    }
  }
}

provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}

resource "aws_instance" "web" {
  count         = var.replicas
  ami           = data.aws_ami.ubuntu.id
  instance_type = var.environment == "prod" ? "m5.large" : "t3.micro"

  root_block_device {
    volume_type = "gp3"
    volume_size = 50
  }

  tags = merge(local.tags, { Name = "web-${count.index}" })

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [ami, tags["Built"]]
  }

  provisioner "local-exec" {
    command = "echo ${self.private_ip}"
  }
}

data "aws_ami" "ubuntu" {
  most_recent = true
  owners      = ["099720109477"]

  filter {
    name   = "name"
    values = ["ubuntu/images/*"]
  }
}

output "ips" {
  value       = aws_instance.web[*].public_ip
  description = "Where the servers answer"
  sensitive   = false
}
