# Cloud Map makes a hosted zone for each namespace: 0.5 each. A million queries of the public one at 0.0000004 are 0.4;
# those of the private one cost nothing.
# https://aws.amazon.com/cloud-map/pricing/
resource "aws_service_discovery_private_dns_namespace" "inside" {
  name = "inside.example"
  vpc  = "vpc-12345678"
}

resource "aws_service_discovery_public_dns_namespace" "outside" {
  name = "outside.example"
}
