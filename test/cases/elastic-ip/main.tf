# Each public IPv4 address of AWS is billed by the hour, in use or idle, 0.01 either way here; one that a customer has brought is not.
# https://aws.amazon.com/vpc/pricing/

resource "aws_instance" "web" {
  ami           = "ami-12345678"
  instance_type = "m5.large"
}

resource "aws_eip" "idle" {
  domain = "vpc"
}

resource "aws_eip" "of_an_instance" {
  instance = aws_instance.web.id
}

resource "aws_eip" "associated" {
  domain = "vpc"
}

resource "aws_eip_association" "associated" {
  instance_id   = aws_instance.web.id
  allocation_id = aws_eip.associated.id
}

resource "aws_eip" "of_a_gateway" {
  domain = "vpc"
}

resource "aws_eip" "second_of_a_gateway" {
  domain = "vpc"
}

resource "aws_nat_gateway" "out" {
  allocation_id            = aws_eip.of_a_gateway.id
  secondary_allocation_ids = [aws_eip.second_of_a_gateway.id]
  subnet_id                = "subnet-1"
}

resource "aws_eip" "of_a_load_balancer" {
  domain = "vpc"
}

resource "aws_lb" "network" {
  load_balancer_type = "network"

  subnet_mapping {
    subnet_id     = "subnet-1"
    allocation_id = aws_eip.of_a_load_balancer.id
  }

  subnet_mapping {
    subnet_id = "subnet-2"
  }
}

resource "aws_eip" "brought" {
  public_ipv4_pool = "ipv4pool-ec2-012345"
}

resource "aws_eip" "for_some_hours" {
  domain = "vpc"
}
