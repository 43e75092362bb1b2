# https://aws.amazon.com/privatelink/pricing/: an interface endpoint is billed for each hour in each zone ($0.01 here) and
# for its data ($0.02 a GB here), a gateway load balancer's likewise ($0.03, $0.004), a gateway endpoint not at all.
# One to a resource is taken as an interface; one to a service network has no hours, its data is Lattice's ($0.02 a GB).
# Three zones are 2190 hours; subnets that an association adds are counted there, and the endpoint then has no hours of its own.

resource "aws_vpc_endpoint" "gateway" {
  vpc_id       = "vpc-1"
  service_name = "com.amazonaws.us-east-1.s3"
}

resource "aws_vpc_endpoint" "interface" {
  vpc_id            = "vpc-1"
  service_name      = "com.amazonaws.us-east-1.ecr.api"
  vpc_endpoint_type = "Interface"
  subnet_ids        = ["subnet-1", "subnet-2", "subnet-3"]
}

resource "aws_vpc_endpoint" "balancer" {
  vpc_id            = "vpc-1"
  service_name      = "com.amazonaws.vpce.us-east-1.vpce-svc-1"
  vpc_endpoint_type = "GatewayLoadBalancer"
  subnet_ids        = ["subnet-1"]
}

resource "aws_vpc_endpoint" "somewhere" {
  vpc_id            = "vpc-1"
  service_name      = "com.amazonaws.us-east-1.logs"
  vpc_endpoint_type = "Interface"
}

variable "type" {
  type = string
}

resource "aws_vpc_endpoint" "unknown" {
  vpc_id            = "vpc-1"
  service_name      = "com.amazonaws.us-east-1.logs"
  vpc_endpoint_type = var.type
  subnet_ids        = ["subnet-1"]
}

resource "aws_vpc_endpoint" "resource" {
  vpc_id                     = "vpc-1"
  resource_configuration_arn = "arn:aws:vpc-lattice:us-east-1:111122223333:resourceconfiguration/rcfg-1"
  vpc_endpoint_type          = "Resource"
  subnet_ids                 = ["subnet-1", "subnet-2"]
}

resource "aws_vpc_endpoint" "network" {
  vpc_id              = "vpc-1"
  service_network_arn = "arn:aws:vpc-lattice:us-east-1:111122223333:servicenetwork/sn-1"
  vpc_endpoint_type   = "ServiceNetwork"
  subnet_ids          = ["subnet-1", "subnet-2"]
}
