# https://aws.amazon.com/amazon-mq/pricing/: brokers by the hour, a pair with standby at twice and a cluster of three at
# thrice the price of one; storage by GB, in a file system for ActiveMQ (0.3) or on disks (0.1), of which a cluster has
# three. An mq.m5.large costs 0.3.

variable "mode" {
  type = string
}

resource "aws_mq_broker" "least" {
  broker_name        = "least"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.m5.large"
}

# A pair shares its storage.
resource "aws_mq_broker" "standby" {
  broker_name        = "standby"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.m5.large"
  deployment_mode    = "ACTIVE_STANDBY_MULTI_AZ"
}

resource "aws_mq_broker" "disk" {
  broker_name        = "disk"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.m5.large"
  storage_type       = "ebs"
}

# Three copies of 50 GB.
resource "aws_mq_broker" "cluster" {
  broker_name        = "cluster"
  engine_type        = "RabbitMQ"
  engine_version     = "3.13"
  host_instance_type = "mq.m5.large"
  deployment_mode    = "CLUSTER_MULTI_AZ"
}

resource "aws_mq_broker" "rabbit" {
  broker_name        = "rabbit"
  engine_type        = "RabbitMQ"
  engine_version     = "3.13"
  host_instance_type = "mq.m5.large"
}

resource "aws_mq_broker" "unknown" {
  broker_name        = "unknown"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.m5.large"
  deployment_mode    = var.mode
}
