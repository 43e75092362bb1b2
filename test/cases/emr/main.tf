# https://aws.amazon.com/emr/pricing/: EC2 instances and their volumes as EC2 bills them, and EMR's own fee for each
# instance-hour (on spot too); serverless by hours of processors and GB of memory. An m5.xlarge costs 0.2, EMR 0.05.

variable "class" {
  type = string
}

# One master, four core instances with two volumes of 100 GB each.
resource "aws_emr_cluster" "groups" {
  name          = "groups"
  release_label = "emr-7.5.0"
  service_role  = "emr"

  master_instance_group {
    instance_type = "m5.xlarge"
  }

  core_instance_group {
    instance_type  = "m5.xlarge"
    instance_count = 4

    ebs_config {
      size                 = 100
      type                 = "gp2"
      volumes_per_instance = 2
    }
  }
}

# On spot for 100 hours at 60 % less.
resource "aws_emr_instance_group" "task" {
  cluster_id     = aws_emr_cluster.groups.id
  instance_type  = "m5.xlarge"
  instance_count = 2
  bid_price      = "0.2"
}

# A capacity of eight, two to an instance; as much again on spot, of which nobody tells the discount.
resource "aws_emr_cluster" "fleets" {
  name          = "fleets"
  release_label = "emr-7.5.0"
  service_role  = "emr"

  master_instance_fleet {
    target_on_demand_capacity = 1

    instance_type_configs {
      instance_type = "m5.xlarge"
    }
  }

  core_instance_fleet {
    target_on_demand_capacity = 8
    target_spot_capacity      = 8

    instance_type_configs {
      instance_type     = "m5.xlarge"
      weighted_capacity = 2
    }

    instance_type_configs {
      instance_type     = "m5.2xlarge"
      weighted_capacity = 4
    }
  }
}

resource "aws_emr_instance_fleet" "task" {
  cluster_id                = aws_emr_cluster.fleets.id
  target_on_demand_capacity = 2

  instance_type_configs {
    instance_type = "m5.xlarge"
  }
}

resource "aws_emr_cluster" "unknown" {
  name          = "unknown"
  release_label = "emr-7.5.0"
  service_role  = "emr"

  master_instance_group {
    instance_type = var.class
  }
}

resource "aws_emrserverless_application" "x86" {
  name          = "x86"
  release_label = "emr-7.5.0"
  type          = "spark"
}

# Not in our tables.
resource "aws_emrserverless_application" "arm" {
  name          = "arm"
  release_label = "emr-7.5.0"
  type          = "spark"
  architecture  = "ARM64"
}
