# https://aws.amazon.com/redshift/pricing/: nodes by the hour, of RA3 managed storage by GB besides; concurrency scaling
# beyond its free hours for each second of all nodes; Spectrum by TB; serverless by RPU-hours while queries run.
# A node of ra3.xlplus costs 1, of dc2.large 0.25, an RPU-hour 0.4.

variable "node" {
  type = string
}

resource "aws_redshift_cluster" "least" {
  cluster_identifier = "least"
  node_type          = "ra3.xlplus"
}

# 3,600 seconds of two nodes at 0.0003; snapshots 1,000 GB at 0.02.
resource "aws_redshift_cluster" "used" {
  cluster_identifier = "used"
  node_type          = "ra3.xlplus"
  cluster_type       = "multi-node"
  number_of_nodes    = 2
}

# As many nodes in the second zone.
resource "aws_redshift_cluster" "zones" {
  cluster_identifier = "zones"
  node_type          = "ra3.xlplus"
  number_of_nodes    = 2
  multi_az           = true
}

# Storage is in the nodes.
resource "aws_redshift_cluster" "dense" {
  cluster_identifier = "dense"
  node_type          = "dc2.large"
  number_of_nodes    = 4
}

resource "aws_redshift_cluster" "unknown" {
  cluster_identifier = "unknown"
  node_type          = var.node
}

resource "aws_redshiftserverless_namespace" "main" {
  namespace_name = "main"
}

# 10 hours of 128 RPUs.
resource "aws_redshiftserverless_workgroup" "usual" {
  namespace_name = "main"
  workgroup_name = "usual"
}

resource "aws_redshiftserverless_workgroup" "small" {
  namespace_name = "main"
  workgroup_name = "small"
  base_capacity  = 8
}
