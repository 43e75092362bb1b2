# https://aws.amazon.com/privatelink/pricing/: each zone is billed ($0.01 an hour here: $7.30). The subnets are added one by
# one: two associations are two zones, and the endpoint's own line is not there.

resource "aws_vpc_endpoint" "interface" {
  vpc_id            = "vpc-1"
  service_name      = "com.amazonaws.us-east-1.ecr.api"
  vpc_endpoint_type = "Interface"
}

resource "aws_vpc_endpoint_subnet_association" "each" {
  count           = 2
  vpc_endpoint_id = aws_vpc_endpoint.interface.id
  subnet_id       = "subnet-${count.index}"
}

resource "aws_vpc_endpoint_subnet_association" "other" {
  vpc_endpoint_id = "vpce-1"
  subnet_id       = "subnet-3"
}
