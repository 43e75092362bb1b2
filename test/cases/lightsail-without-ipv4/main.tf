# A bundle without an IPv4 address costs less than its twin, under a usage type that we do not know.
# https://aws.amazon.com/lightsail/pricing/

resource "aws_lightsail_instance" "small" {
  name              = "small"
  availability_zone = "us-east-1a"
  blueprint_id      = "ubuntu_24_04"
  bundle_id         = "small_ipv6_3_0"
}
