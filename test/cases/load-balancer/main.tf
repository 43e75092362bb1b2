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
