# An hour of m5.large is 0.10 on demand. Reserved for a year it is 0.06 (convertible 0.08, with Windows 0.25), or 0.02 and 262.80 up front, which
# is 0.03 for each of 8,760 hours; for three years 1,051.20 up front, 0.04 for each of 26,280. All 730 hours are paid, whether it runs or not.
# t3.micro 0.006; a host of c5 3.00, or for three years 1.00 and 26,280 up front. 8 GB of gp2 are 0.80. Spot is on demand, less 70 %.
# https://aws.amazon.com/ec2/pricing/reserved-instances/pricing/ https://aws.amazon.com/ec2/dedicated-hosts/pricing/

variable "kind" {
  type = string
}

# 730 x 0.06 = 43.80.
resource "aws_instance" "by_the_month" {
  instance_type = "m5.large"
}

# 730 x 0.05 = 36.50, of which 21.90 are of what is paid up front. Which class it is nobody has told.
resource "aws_instance" "partly_up_front" {
  instance_type = "m5.large"
}

# 730 x 0.04 = 29.20.
resource "aws_instance" "up_front" {
  instance_type = "m5.large"
}

# It runs for 100 hours and is paid for 730 x 0.08 = 58.40; its address is paid for 100 x 0.01.
resource "aws_instance" "part_time" {
  instance_type               = "m5.large"
  associate_public_ip_address = true
}

# 730 x 0.25 = 182.50.
resource "aws_instance" "windows" {
  instance_type = "m5.large"
}

# Nobody has told how it is paid, of the next for how long: unknown, not on demand.
resource "aws_instance" "without_a_payment" {
  instance_type = "m5.large"
}

resource "aws_instance" "without_a_term" {
  instance_type = "m5.large"
}

# There is no rate of three years without a payment up front.
resource "aws_instance" "without_a_rate" {
  instance_type = "m5.large"
}

resource "aws_instance" "of_any_type" {
  instance_type = var.kind
}

# 730 x 0.10 less 70 % = 21.90: nobody reserves spot.
resource "aws_instance" "spot" {
  instance_type = "m5.large"

  instance_market_options {
    market_type = "spot"
  }
}

resource "aws_launch_template" "web" {
  instance_type = "m5.large"
}

# 4 of them, 3 on demand: 3 x 730 x 0.06 = 131.40, and one on spot.
resource "aws_autoscaling_group" "mixed" {
  min_size         = 1
  max_size         = 5
  desired_capacity = 4

  mixed_instances_policy {
    instances_distribution {
      on_demand_base_capacity                  = 2
      on_demand_percentage_above_base_capacity = 50
    }

    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.web.id
      }
    }
  }
}

# 2 x 730 x 0.05 = 73, with 525.60 up front; 2 volumes of 20 GB of gp2.
resource "aws_eks_node_group" "nodes" {
  cluster_name   = "apps"
  node_role_arn  = "arn:aws:iam::123456789012:role/node"
  subnet_ids     = ["subnet-1"]
  instance_types = ["m5.large"]

  scaling_config {
    desired_size = 2
    max_size     = 2
    min_size     = 2
  }
}

resource "aws_eks_node_group" "spot" {
  cluster_name   = "apps"
  node_role_arn  = "arn:aws:iam::123456789012:role/node"
  subnet_ids     = ["subnet-1"]
  instance_types = ["m5.large"]
  capacity_type  = "SPOT"

  scaling_config {
    desired_size = 1
    max_size     = 1
    min_size     = 1
  }
}

# 730 x 3 = 2,190.
resource "aws_ec2_host" "for_a_year" {
  availability_zone = "us-east-1a"
  instance_family   = "c5"
}

# 730 x 2 = 1,460, though it is held for 10 hours.
resource "aws_ec2_host" "for_three" {
  availability_zone = "us-east-1a"
  instance_family   = "c5"
}
