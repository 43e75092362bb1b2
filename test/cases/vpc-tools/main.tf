# https://aws.amazon.com/vpc/pricing/: a mirrored interface $0.02 an hour here, an analysis $0.1, an address that IPAM manages $0.001 an
# hour. Logs are billed by GB and where they go (https://aws.amazon.com/cloudwatch/pricing/, vended logs): $0.5 to CloudWatch, $0.25 to S3, $0.2 to
# Firehose. A Lattice service $0.03 an hour, $0.02 a GB (https://aws.amazon.com/vpc/lattice/pricing/); an attachment to Cloud WAN $0.07 an hour.

resource "aws_ec2_traffic_mirror_session" "session" {
  network_interface_id     = "eni-1"
  session_number           = 1
  traffic_mirror_filter_id = "tmf-1"
  traffic_mirror_target_id = "tmt-1"
}

resource "aws_flow_log" "untold" {
  traffic_type = "ALL"
  vpc_id       = "vpc-1"
}

resource "aws_flow_log" "watched" {
  log_destination = "arn:aws:logs:us-east-1:111122223333:log-group:flow"
  traffic_type    = "ALL"
  vpc_id          = "vpc-1"
}

resource "aws_flow_log" "kept" {
  log_destination      = "arn:aws:s3:::flow"
  log_destination_type = "s3"
  traffic_type         = "ALL"
  vpc_id               = "vpc-1"

  destination_options {
    file_format = "parquet"
  }
}

resource "aws_flow_log" "streamed" {
  log_destination      = "arn:aws:firehose:us-east-1:111122223333:deliverystream/flow"
  log_destination_type = "kinesis-data-firehose"
  traffic_type         = "ALL"
  vpc_id               = "vpc-1"
}

resource "aws_ec2_network_insights_analysis" "path" {
  network_insights_path_id = "nip-1"
}

resource "aws_vpc_ipam" "usual" {
  operating_regions {
    region_name = "us-east-1"
  }
}

resource "aws_vpc_ipam" "free" {
  tier = "free"

  operating_regions {
    region_name = "us-east-1"
  }
}

resource "aws_vpclattice_service" "shop" {
  name = "shop"
}

resource "aws_networkmanager_vpc_attachment" "vpc" {
  core_network_id = "core-network-1"
  subnet_arns     = ["arn:aws:ec2:us-east-1:111122223333:subnet/subnet-1"]
  vpc_arn         = "arn:aws:ec2:us-east-1:111122223333:vpc/vpc-1"
}

resource "aws_networkmanager_connect_attachment" "appliance" {
  core_network_id         = "core-network-1"
  edge_location           = "us-east-1"
  transport_attachment_id = "attachment-1"

  options {
    protocol = "GRE"
  }
}

resource "aws_networkmanager_site_to_site_vpn_attachment" "office" {
  core_network_id    = "core-network-1"
  vpn_connection_arn = "arn:aws:ec2:us-east-1:111122223333:vpn-connection/vpn-1"
}

resource "aws_networkmanager_transit_gateway_peering" "hub" {
  core_network_id     = "core-network-1"
  transit_gateway_arn = "arn:aws:ec2:us-east-1:111122223333:transit-gateway/tgw-1"
}
