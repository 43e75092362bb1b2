# A cluster costs 0.10 an hour: 73 a month; on extended support 0.50 more, but without a day (as here) nobody can know whether it has begun.
# nodes: 2 × 730 h × 0.10, each with 20 GB of gp2 at 0.10. pods: 4 × (0.5 vCPU × 0.04 + 1 GB × 0.005) × 730 h. template: 3 nodes of its type,
# each with its two volumes. https://aws.amazon.com/eks/pricing/ https://aws.amazon.com/fargate/pricing/
resource "aws_eks_cluster" "old" {
  name     = "old"
  role_arn = "arn:aws:iam::123456789012:role/eks"
  version  = "1.29"
  vpc_config { subnet_ids = ["subnet-1"] }
}

resource "aws_eks_cluster" "standard" {
  name     = "standard"
  role_arn = "arn:aws:iam::123456789012:role/eks"
  version  = 1.29
  vpc_config { subnet_ids = ["subnet-1"] }
  upgrade_policy { support_type = "STANDARD" }
}

resource "aws_eks_cluster" "automatic" {
  name     = "automatic"
  role_arn = "arn:aws:iam::123456789012:role/eks"
  vpc_config { subnet_ids = ["subnet-1"] }
  compute_config { enabled = true }
}

resource "aws_eks_addon" "dns" {
  cluster_name = aws_eks_cluster.old.name
  addon_name   = "coredns"
}

resource "aws_eks_node_group" "nodes" {
  cluster_name   = aws_eks_cluster.old.name
  node_role_arn  = "arn:aws:iam::123456789012:role/node"
  subnet_ids     = ["subnet-1"]
  instance_types = ["m5.large"]

  scaling_config {
    desired_size = 2
    max_size     = 5
    min_size     = 1
  }
}

resource "aws_eks_node_group" "plain" {
  cluster_name  = aws_eks_cluster.old.name
  node_role_arn = "arn:aws:iam::123456789012:role/node"
  subnet_ids    = ["subnet-1"]

  scaling_config {
    desired_size = 1
    max_size     = 1
    min_size     = 1
  }
}

# The first of its types stands for all of them, at 60 % less.
resource "aws_eks_node_group" "spot" {
  cluster_name   = aws_eks_cluster.old.name
  node_role_arn  = "arn:aws:iam::123456789012:role/node"
  subnet_ids     = ["subnet-1"]
  capacity_type  = "SPOT"
  instance_types = ["m5.large", "m6i.large"]
  disk_size      = 50

  scaling_config {
    desired_size = 1
    max_size     = 5
    min_size     = 1
  }
}

# 50 GB on Windows; usage tells of three nodes where one is written.
resource "aws_eks_node_group" "windows" {
  cluster_name   = aws_eks_cluster.old.name
  node_role_arn  = "arn:aws:iam::123456789012:role/node"
  subnet_ids     = ["subnet-1"]
  ami_type       = "WINDOWS_CORE_2022_x86_64"
  instance_types = ["m5.large"]

  scaling_config {
    desired_size = 1
    max_size     = 5
    min_size     = 1
  }
}

resource "aws_launch_template" "node" {
  instance_type = "m5.large"

  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      volume_type = "gp3"
      volume_size = 100
    }
  }

  block_device_mappings {
    device_name = "/dev/xvdb"
    ebs {
      volume_size = 10
    }
  }
}

resource "aws_eks_node_group" "template" {
  cluster_name  = aws_eks_cluster.old.name
  node_role_arn = "arn:aws:iam::123456789012:role/node"
  subnet_ids    = ["subnet-1"]

  launch_template {
    id      = aws_launch_template.node.id
    version = aws_launch_template.node.latest_version
  }

  scaling_config {
    desired_size = 3
    max_size     = 5
    min_size     = 1
  }
}

# 100 hours, ten of them above the baseline of its two processors.
resource "aws_eks_node_group" "told" {
  cluster_name   = aws_eks_cluster.old.name
  node_role_arn  = "arn:aws:iam::123456789012:role/node"
  subnet_ids     = ["subnet-1"]
  instance_types = ["t3.medium"]

  scaling_config {
    desired_size = 1
    max_size     = 1
    min_size     = 1
  }
}

# In public subnets each of its nodes has a public address at 0.01 an hour.
resource "aws_subnet" "public" {
  count                   = 2
  vpc_id                  = "vpc-1"
  cidr_block              = cidrsubnet("10.0.0.0/16", 8, count.index)
  map_public_ip_on_launch = true
}

resource "aws_eks_node_group" "public" {
  cluster_name   = aws_eks_cluster.old.name
  node_role_arn  = "arn:aws:iam::123456789012:role/node"
  subnet_ids     = aws_subnet.public[*].id
  instance_types = ["m5.large"]

  scaling_config {
    desired_size = 2
    max_size     = 5
    min_size     = 1
  }
}

variable "nodes" {
  type = number
}

resource "aws_eks_node_group" "unknown" {
  cluster_name   = aws_eks_cluster.old.name
  node_role_arn  = "arn:aws:iam::123456789012:role/node"
  subnet_ids     = ["subnet-1"]
  instance_types = ["m5.large"]

  scaling_config {
    desired_size = var.nodes
    max_size     = 5
    min_size     = 1
  }
}

resource "aws_eks_fargate_profile" "told" {
  cluster_name           = aws_eks_cluster.old.name
  fargate_profile_name   = "told"
  pod_execution_role_arn = "arn:aws:iam::123456789012:role/pods"
  selector { namespace = "default" }
}

resource "aws_eks_fargate_profile" "untold" {
  cluster_name           = aws_eks_cluster.old.name
  fargate_profile_name   = "untold"
  pod_execution_role_arn = "arn:aws:iam::123456789012:role/pods"
  selector { namespace = "default" }
}
