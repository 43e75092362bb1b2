resource "aws_lb" "public" {
  subnets = ["subnet-1", "subnet-2"]
}

resource "aws_lb" "internal" {
  internal           = true
  load_balancer_type = "application"
  subnets            = ["subnet-1", "subnet-2"]
}

resource "aws_alb" "somewhere" {
  load_balancer_type = "application"
}

resource "aws_lb" "network" {
  internal           = true
  load_balancer_type = "network"
}

resource "aws_lb" "gateway" {
  load_balancer_type = "gateway"
}

resource "aws_elb" "classic" {
  availability_zones = ["us-east-1a"]

  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}

resource "aws_lb" "reserved" {
  internal = true
  subnets  = ["subnet-1", "subnet-2"]

  minimum_load_balancer_capacity {
    capacity_units = 100
  }
}

variable "address" {
  type = string
}

resource "aws_lb" "mapped" {
  load_balancer_type = "network"

  subnet_mapping {
    subnet_id     = "subnet-1"
    allocation_id = var.address
  }

  subnet_mapping {
    subnet_id = "subnet-2"
  }
}

resource "aws_lb" "without" {
  ip_address_type = "dualstack-without-public-ipv4"
  subnets         = ["subnet-1", "subnet-2"]
}

resource "aws_lb_trust_store" "clients" {
  ca_certificates_bundle_s3_bucket = "bucket"
  ca_certificates_bundle_s3_key    = "key"
}

resource "aws_elb" "inside" {
  internal = true
  subnets  = ["subnet-1", "subnet-2"]

  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
