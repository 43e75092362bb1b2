# A dedicated host is billed by the hour for its family, whatever runs on it: c5 4.00, mac1 1.00 an hour.
# A capacity reservation is billed at the on-demand rate for the part of it that nothing runs in: m5.large 0.10, with Windows 0.30 an hour.
# https://aws.amazon.com/ec2/dedicated-hosts/pricing/ https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/capacity-reservations-pricing-billing.html

variable "kind" {
  type = string
}

resource "aws_ec2_host" "of_a_type" {
  availability_zone = "us-east-1a"
  instance_type     = "c5.18xlarge"
}

resource "aws_ec2_host" "of_a_family" {
  availability_zone = "us-east-1a"
  instance_family   = "c5"
}

resource "aws_ec2_host" "mac" {
  availability_zone = "us-east-1a"
  instance_type     = "mac1.metal"
}

resource "aws_ec2_host" "of_any_type" {
  availability_zone = "us-east-1a"
  instance_type     = var.kind
}

resource "aws_ec2_capacity_reservation" "empty" {
  availability_zone = "us-east-1a"
  instance_type     = "m5.large"
  instance_platform = "Linux/UNIX"
  instance_count    = 2
}

resource "aws_ec2_capacity_reservation" "partly_used" {
  availability_zone = "us-east-1a"
  instance_type     = "m5.large"
  instance_platform = "Windows"
  instance_count    = 10
}
