# What AWS bills and no table of ours has a price for: Verified Access (https://aws.amazon.com/verified-access/pricing/), a core network's edges
# (https://aws.amazon.com/cloud-wan/pricing/), resources in a Lattice network and reserved capacity of network load balancers.

resource "aws_verifiedaccess_endpoint" "web" {
  attachment_type          = "vpc"
  endpoint_type            = "load-balancer"
  verified_access_group_id = "vagr-1"

  load_balancer_options {
    load_balancer_arn = "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/web/1"
    port              = 443
    protocol          = "https"
    subnet_ids        = ["subnet-1"]
  }
}

resource "aws_verifiedaccess_endpoint" "tcp" {
  attachment_type          = "vpc"
  endpoint_type            = "network-interface"
  verified_access_group_id = "vagr-1"

  network_interface_options {
    network_interface_id = "eni-1"
    protocol             = "tcp"
  }
}

resource "aws_verifiedaccess_endpoint" "database" {
  attachment_type          = "vpc"
  endpoint_type            = "rds"
  verified_access_group_id = "vagr-1"

  rds_options {
    protocol = "tcp"
    port     = 5432
  }
}

resource "aws_networkmanager_core_network" "told" {
  global_network_id = "global-network-1"
}

resource "aws_networkmanager_core_network" "untold" {
  global_network_id = "global-network-1"
}

resource "aws_vpclattice_service_network_resource_association" "database" {
  resource_configuration_identifier = "rcfg-1"
  service_network_identifier        = "sn-1"
}

resource "aws_lb" "reserved" {
  internal           = true
  load_balancer_type = "network"
  subnets            = ["subnet-1"]

  minimum_load_balancer_capacity {
    capacity_units = 10
  }
}
