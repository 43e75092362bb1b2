# https://aws.amazon.com/network-firewall/pricing/: each endpoint $0.4 an hour here, each GB $0.065. A policy that looks into TLS is billed
# for each endpoint besides; that price is in no table.

resource "aws_networkfirewall_firewall_policy" "plain" {
  name = "plain"

  firewall_policy {
    stateless_default_actions          = ["aws:pass"]
    stateless_fragment_default_actions = ["aws:drop"]
  }
}

resource "aws_networkfirewall_firewall_policy" "tls" {
  name = "tls"

  firewall_policy {
    stateless_default_actions          = ["aws:pass"]
    stateless_fragment_default_actions = ["aws:drop"]
    tls_inspection_configuration_arn   = "arn:aws:network-firewall:us-east-1:111122223333:tls-configuration/tls"
  }
}

resource "aws_networkfirewall_firewall" "told" {
  name                = "told"
  firewall_policy_arn = aws_networkfirewall_firewall_policy.plain.arn
  vpc_id              = "vpc-1"

  subnet_mapping {
    subnet_id = "subnet-1"
  }

  subnet_mapping {
    subnet_id = "subnet-2"
  }
}

resource "aws_networkfirewall_firewall" "inspecting" {
  name                = "inspecting"
  firewall_policy_arn = aws_networkfirewall_firewall_policy.tls.arn
  vpc_id              = "vpc-1"

  subnet_mapping {
    subnet_id = "subnet-1"
  }
}

resource "aws_networkfirewall_firewall" "elsewhere" {
  name                = "elsewhere"
  firewall_policy_arn = "arn:aws:network-firewall:us-east-1:111122223333:firewall-policy/policy"
  vpc_id              = "vpc-1"

  subnet_mapping {
    subnet_id = "subnet-1"
  }
}
