# https://aws.amazon.com/directconnect/pricing/: a hosted connection is billed by the hour, by its place and capacity (in no table of ours).

resource "aws_dx_connection" "partner" {
  name      = "partner"
  location  = "EqDC2"
  bandwidth = "10Gbps"
}

resource "aws_dx_hosted_connection" "customer" {
  connection_id    = aws_dx_connection.partner.id
  owner_account_id = "111122223333"
  name             = "customer"
  bandwidth        = "200Mbps"
  vlan             = 1
}

resource "aws_dx_hosted_connection" "elsewhere" {
  connection_id    = "dxcon-1"
  owner_account_id = "111122223333"
  name             = "elsewhere"
  bandwidth        = "200Mbps"
  vlan             = 2
}
