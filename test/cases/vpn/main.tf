# https://aws.amazon.com/vpn/pricing/: a connection is billed by the hour ($0.05 here), and for two accelerators where it is
# accelerated ($0.025 each). Its two tunnels have a public IPv4 address each ($0.01 here, https://aws.amazon.com/vpc/pricing/).
# On a transit gateway it is an attachment ($0.06 an hour, $0.02 a GB). A client VPN costs $0.1 an hour for each subnet and $0.05
# for each hour that a client is connected.

resource "aws_vpn_connection" "gateway" {
  customer_gateway_id = "cgw-1"
  vpn_gateway_id      = "vgw-1"
  type                = "ipsec.1"
}

resource "aws_ec2_transit_gateway" "hub" {}

resource "aws_vpn_connection" "attached" {
  customer_gateway_id = "cgw-1"
  transit_gateway_id  = aws_ec2_transit_gateway.hub.id
  type                = "ipsec.1"
  enable_acceleration = true
}

resource "aws_vpn_connection" "private" {
  customer_gateway_id      = "cgw-1"
  transit_gateway_id       = "tgw-1"
  type                     = "ipsec.1"
  outside_ip_address_type  = "PrivateIpv4"
}

resource "aws_ec2_client_vpn_endpoint" "staff" {
  client_cidr_block      = "10.0.0.0/16"
  server_certificate_arn = "arn:aws:acm:us-east-1:111122223333:certificate/1"

  authentication_options {
    type = "certificate-authentication"
  }

  connection_log_options {
    enabled = false
  }
}

resource "aws_ec2_client_vpn_network_association" "staff" {
  count                  = 2
  client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.staff.id
  subnet_id              = "subnet-${count.index}"
}
