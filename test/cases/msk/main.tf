# https://aws.amazon.com/msk/pricing/: brokers by the hour and their volumes by GB; serverless by cluster- and
# partition-hours and GB; connectors by MCU-hours. A broker costs 0.2, storage 0.1, an MCU 0.1.

variable "class" {
  type = string
}

# Three brokers with 1,000 GB each; 2,000 GB in tiered storage; reading from it has no price in our tables.
resource "aws_msk_cluster" "standard" {
  cluster_name           = "standard"
  kafka_version          = "3.9.x"
  number_of_broker_nodes = 3
  storage_mode           = "TIERED"

  broker_node_group_info {
    instance_type  = "kafka.m5.large"
    client_subnets = ["subnet-1", "subnet-2", "subnet-3"]

    storage_info {
      ebs_storage_info {
        volume_size = 1000
        provisioned_throughput {
          enabled           = true
          volume_throughput = 250
        }
      }
    }
  }
}

# 100 GB a broker where no size is written.
resource "aws_msk_cluster" "least" {
  cluster_name           = "least"
  kafka_version          = "3.9.x"
  number_of_broker_nodes = 2

  broker_node_group_info {
    instance_type  = "kafka.t3.small"
    client_subnets = ["subnet-1", "subnet-2"]
  }
}

# Express brokers are not in our tables.
resource "aws_msk_cluster" "express" {
  cluster_name           = "express"
  kafka_version          = "3.9.x"
  number_of_broker_nodes = 3

  broker_node_group_info {
    instance_type  = "express.m7g.large"
    client_subnets = ["subnet-1", "subnet-2", "subnet-3"]
  }
}

resource "aws_msk_cluster" "unknown" {
  cluster_name           = "unknown"
  kafka_version          = "3.9.x"
  number_of_broker_nodes = 3

  broker_node_group_info {
    instance_type  = var.class
    client_subnets = ["subnet-1", "subnet-2", "subnet-3"]
  }
}

# 10 partitions: 7,300 partition-hours.
resource "aws_msk_serverless_cluster" "main" {
  cluster_name = "main"
}

# Two workers of four MCUs.
resource "aws_mskconnect_connector" "provisioned" {
  name = "provisioned"

  capacity {
    provisioned_capacity {
      mcu_count    = 4
      worker_count = 2
    }
  }
}

resource "aws_mskconnect_connector" "scaled" {
  name = "scaled"

  capacity {
    autoscaling {
      mcu_count        = 2
      min_worker_count = 1
      max_worker_count = 4
    }
  }
}

# Three workers, as somebody tells.
resource "aws_mskconnect_connector" "told" {
  name = "told"

  capacity {
    autoscaling {
      min_worker_count = 1
      max_worker_count = 4
    }
  }
}
