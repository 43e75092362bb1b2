# https://aws.amazon.com/cloud-wan/pricing/: each attachment's hours × the price of one.

resource "aws_networkmanager_dx_gateway_attachment" "office" {
  core_network_id            = "core-network-1"
  direct_connect_gateway_arn = "arn:aws:directconnect::123456789012:dx-gateway/1"
  edge_locations             = ["us-east-1"]
}
