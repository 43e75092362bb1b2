# https://aws.amazon.com/opensearch-service/pricing/: nodes of all kinds are billed by the hour, and each data node's
# volume by GB; gp3 includes 3,000 IOPS (3 for each GB of larger volumes) and 125 MiB/s (250 above 170 GB). A node
# of m6g.large costs 0.1, of UltraWarm 0.2. Serverless: half a compute unit for each of indexing and search, twice with standby.

variable "nodes" {
  type = number
}

resource "aws_opensearch_domain" "least" {
  domain_name = "least"
}

# Three data nodes, three masters, two UltraWarm nodes, two coordinators; 200 GB each with 1,000 IOPS and 50 MiB/s beyond those included.
resource "aws_opensearch_domain" "large" {
  domain_name    = "large"
  engine_version = "OpenSearch_2.19"

  cluster_config {
    instance_type                 = "m6g.large.search"
    instance_count                = 3
    dedicated_master_enabled      = true
    dedicated_master_type         = "m6g.large.search"
    dedicated_master_count        = 3
    multi_az_with_standby_enabled = true
    warm_enabled                  = true
    warm_type                     = "ultrawarm1.medium.search"
    warm_count                    = 2
    cold_storage_options {
      enabled = true
    }
    node_options {
      node_type = "coordinator"
      node_config {
        enabled = true
        type    = "m6g.large.search"
        count   = 2
      }
    }
  }

  ebs_options {
    ebs_enabled = true
    volume_type = "gp3"
    volume_size = 200
    iops        = 4000
    throughput  = 300
  }
}

# What is included is not billed.
resource "aws_opensearch_domain" "included" {
  domain_name = "included"

  cluster_config {
    instance_type = "m6g.large.search"
  }

  ebs_options {
    ebs_enabled = true
    volume_type = "gp3"
    volume_size = 100
    iops        = 3000
    throughput  = 125
  }
}

resource "aws_opensearch_domain" "io1" {
  domain_name = "io1"

  cluster_config {
    instance_type  = "m6g.large.search"
    instance_count = 2
  }

  ebs_options {
    ebs_enabled = true
    volume_type = "io1"
    volume_size = 100
    iops        = 2000
  }
}

# OR1 keeps its data in managed storage too.
resource "aws_opensearch_domain" "optimized" {
  domain_name = "optimized"

  cluster_config {
    instance_type = "or1.large.search"
  }

  ebs_options {
    ebs_enabled = true
    volume_type = "gp3"
    volume_size = 100
  }
}

# A version out of standard support, with volumes of no written type; old instances have disks of their own.
resource "aws_opensearch_domain" "old" {
  domain_name    = "old"
  engine_version = "OpenSearch_1.1"

  cluster_config {
    instance_type = "m6g.large.search"
  }

  ebs_options {
    ebs_enabled = true
    volume_size = 10
  }
}

resource "aws_opensearch_domain" "unknown" {
  domain_name = "unknown"

  cluster_config {
    instance_type            = "m6g.large.search"
    instance_count           = var.nodes
    dedicated_master_enabled = true
  }
}

resource "aws_elasticsearch_domain" "legacy" {
  domain_name           = "legacy"
  elasticsearch_version = "7.10"

  cluster_config {
    instance_type            = "m6g.large.elasticsearch"
    instance_count           = 2
    dedicated_master_enabled = true
    dedicated_master_type    = "m6g.large.elasticsearch"
    dedicated_master_count   = 3
  }

  ebs_options {
    ebs_enabled = true
    volume_type = "standard"
    volume_size = 50
  }
}

resource "aws_opensearchserverless_collection" "standby" {
  name = "standby"
}

# Half a unit each, where nobody tells of more; four for indexing.
resource "aws_opensearchserverless_collection" "alone" {
  name             = "alone"
  standby_replicas = "DISABLED"
}
