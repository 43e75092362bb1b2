# https://aws.amazon.com/transit-gateway/pricing/: each attachment is billed by the hour ($0.06 here: $43.80), that of a VPC
# for what it sends too ($0.02 a GB). Peering and connect attachments are billed for no data, the gateway itself for nothing.

resource "aws_ec2_transit_gateway" "hub" {}

resource "aws_ec2_transit_gateway_vpc_attachment" "told" {
  subnet_ids         = ["subnet-1"]
  transit_gateway_id = aws_ec2_transit_gateway.hub.id
  vpc_id             = "vpc-1"
}

resource "aws_ec2_transit_gateway_vpc_attachment" "untold" {
  subnet_ids         = ["subnet-2"]
  transit_gateway_id = aws_ec2_transit_gateway.hub.id
  vpc_id             = "vpc-2"
}

resource "aws_ec2_transit_gateway_peering_attachment" "peer" {
  peer_region             = "eu-west-1"
  peer_transit_gateway_id = "tgw-2"
  transit_gateway_id      = aws_ec2_transit_gateway.hub.id
}

resource "aws_ec2_transit_gateway_connect" "appliance" {
  transport_attachment_id = aws_ec2_transit_gateway_vpc_attachment.told.id
  transit_gateway_id      = aws_ec2_transit_gateway.hub.id
}
