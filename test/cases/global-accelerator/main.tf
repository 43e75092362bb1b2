# https://aws.amazon.com/global-accelerator/pricing/: each accelerator $0.025 an hour, and its two public IPv4 addresses ($0.01 each here)
# unless they are your own. Data costs a premium by where the endpoints and the users are ($0.015 and $0.01 a GB here), in the direction that
# has more of it.

resource "aws_globalaccelerator_accelerator" "front" {
  name = "front"
}

resource "aws_globalaccelerator_accelerator" "own" {
  name         = "own"
  ip_addresses = ["192.0.2.1"]
}

resource "aws_globalaccelerator_custom_routing_accelerator" "games" {
  name = "games"
}

resource "aws_globalaccelerator_endpoint_group" "told" {
  listener_arn          = "arn:aws:globalaccelerator::111122223333:accelerator/1/listener/1"
  endpoint_group_region = "eu-west-1"
}

resource "aws_globalaccelerator_endpoint_group" "untold" {
  listener_arn = "arn:aws:globalaccelerator::111122223333:accelerator/1/listener/1"
}

resource "aws_globalaccelerator_custom_routing_endpoint_group" "games" {
  listener_arn          = "arn:aws:globalaccelerator::111122223333:accelerator/1/listener/2"
  endpoint_group_region = "us-east-1"

  destination_configuration {
    from_port = 80
    to_port   = 81
    protocols = ["TCP"]
  }

  endpoint_configuration {
    endpoint_id = "subnet-1"
  }
}
