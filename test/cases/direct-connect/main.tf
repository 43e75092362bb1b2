# https://aws.amazon.com/directconnect/pricing/: a port is billed by the hour, by its place and speed (in no table of ours). What associates
# a transit gateway is an attachment of it: $0.06 an hour and $0.02 a GB here (https://aws.amazon.com/transit-gateway/pricing/); a
# virtual private gateway is associated for nothing.

resource "aws_dx_connection" "office" {
  name      = "office"
  location  = "EqDC2"
  bandwidth = "1Gbps"
}

resource "aws_dx_gateway" "all" {
  name            = "all"
  amazon_side_asn = "64512"
}

resource "aws_vpn_gateway" "private" {
  vpc_id = "vpc-1"
}

resource "aws_ec2_transit_gateway" "hub" {}

resource "aws_dx_gateway_association" "transit" {
  dx_gateway_id         = aws_dx_gateway.all.id
  associated_gateway_id = aws_ec2_transit_gateway.hub.id
}

resource "aws_dx_gateway_association" "literal" {
  dx_gateway_id         = aws_dx_gateway.all.id
  associated_gateway_id = "tgw-1"
}

resource "aws_dx_gateway_association" "private" {
  dx_gateway_id         = aws_dx_gateway.all.id
  associated_gateway_id = aws_vpn_gateway.private.id
}
