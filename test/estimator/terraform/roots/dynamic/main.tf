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
locals {
  rules = { http = { port = 80, from = ["10.0.0.0/8"] }, https = { port = 443, from = ["0.0.0.0/0", "10.0.0.0/8"] } }
  disks = [{ device = "/dev/sdb", gb = 10 }, { device = "/dev/sdc", gb = 20 }]
}
resource "aws_security_group" "iterator" {
  name = "iterator"
  dynamic "ingress" {
    for_each = local.rules
    iterator = rule
    content {
      description = rule.key
      from_port   = rule.value.port
      to_port     = rule.value.port
      protocol    = "tcp"
      cidr_blocks = rule.value.from
    }
  }
  dynamic "egress" {
    for_each = toset(["b", "a"])
    content {
      description = "${egress.key}${egress.value}"
      from_port   = 0
      to_port     = 0
      protocol    = "-1"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}
resource "aws_instance" "disks" {
  count         = 2
  ami           = "ami-1"
  instance_type = "t3.micro"
  dynamic "ebs_block_device" {
    for_each = [for d in local.disks : d if d.gb > 10 * count.index]
    content {
      device_name = ebs_block_device.value.device
      volume_size = ebs_block_device.value.gb + ebs_block_device.key
    }
  }
  dynamic "root_block_device" {
    for_each = count.index == 0 ? [1] : []
    content { volume_size = 8 }
  }
  provisioner "local-exec" {
    command = "echo ${self.private_ip}"
  }
  connection {
    host = self.public_ip
  }
  lifecycle {
    create_before_destroy = true
    ignore_changes        = [tags, ami]
    precondition {
      condition     = count.index < 2
      error_message = "no"
    }
    postcondition {
      condition     = self.id != ""
      error_message = "no"
    }
  }
}
resource "aws_s3_bucket_lifecycle_configuration" "nested" {
  bucket = "b"
  dynamic "rule" {
    for_each = [{ id = "one", moves = { "30" = "STANDARD_IA", "90" = "GLACIER" } }, { id = "two", moves = {} }]
    content {
      id     = rule.value.id
      status = "Enabled"
      filter {
        prefix = "${rule.value.id}/"
      }
      expiration {
        days = 365
      }
      dynamic "transition" {
        for_each = rule.value.moves
        iterator = move
        content {
          days          = tonumber(move.key)
          storage_class = move.value
        }
      }
    }
  }
}
resource "aws_autoscaling_group" "mixed" {
  max_size = 1
  min_size = 1
  dynamic "tag" {
    for_each = merge({ Name = "x" }, { Team = "y" })
    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
  tag {
    key                 = "static"
    value               = "s"
    propagate_at_launch = false
  }
  launch_template {
    id = "lt-1"
  }
  availability_zones = ["eu-west-1a"]
}
