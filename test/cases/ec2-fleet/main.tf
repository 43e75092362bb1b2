# Fleets reach a capacity with instances of a weight: so many of them are on demand, the rest spot, which is on-demand less 60 %.
# m5.large 0.10, t3.micro 0.01 an hour, gp2 0.10 a GB; of several launch templates and overrides the first stands for all.
# https://aws.amazon.com/ec2/spot/pricing/ https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet.html

resource "aws_launch_template" "worker" {
  image_id      = "ami-12345678"
  instance_type = "t3.micro"

  credit_specification {
    cpu_credits = "standard"
  }

  block_device_mappings {
    device_name = "/dev/sdf"

    ebs {
      volume_size = 10
    }
  }
}

resource "aws_ec2_fleet" "of_weights" {
  launch_template_config {
    launch_template_specification {
      launch_template_id = aws_launch_template.worker.id
      version            = aws_launch_template.worker.latest_version
    }

    override {
      instance_type     = "m5.large"
      weighted_capacity = 2
    }
  }

  target_capacity_specification {
    default_target_capacity_type = "spot"
    total_target_capacity        = 10
    on_demand_target_capacity    = 4
  }
}

resource "aws_ec2_fleet" "on_demand" {
  launch_template_config {
    launch_template_specification {
      launch_template_id = aws_launch_template.worker.id
      version            = aws_launch_template.worker.latest_version
    }
  }

  target_capacity_specification {
    default_target_capacity_type = "on-demand"
    total_target_capacity        = 3
    spot_target_capacity         = 1
  }
}

resource "aws_spot_fleet_request" "of_templates" {
  iam_fleet_role            = "arn:aws:iam::123456789012:role/fleet"
  target_capacity           = 4
  on_demand_target_capacity = 1

  launch_template_config {
    launch_template_specification {
      id      = aws_launch_template.worker.id
      version = aws_launch_template.worker.latest_version
    }
  }
}

resource "aws_spot_fleet_request" "of_specifications" {
  iam_fleet_role  = "arn:aws:iam::123456789012:role/fleet"
  target_capacity = 6

  launch_specification {
    ami                         = "ami-12345678"
    instance_type               = "m5.large"
    monitoring                  = true
    associate_public_ip_address = true
    weighted_capacity           = "3"

    root_block_device {
      volume_size = 50
      volume_type = "gp3"
    }
  }

  launch_specification {
    ami           = "ami-12345678"
    instance_type = "m6i.large"
  }
}
