# A group costs its instances and their volumes: desired_capacity, else min_size, times what the launch template or configuration decides.
# m5.large 0.10 and t3.micro 0.01 an hour, gp2 0.10 and gp3 0.08 a GB. A metric is 0.30, an address 0.01 an hour. Spot is on-demand less 70 %.
# A warm pool is billed for volumes, and for hours where it runs. https://aws.amazon.com/ec2/pricing/on-demand/
# https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html

resource "aws_launch_template" "web" {
  name          = "web"
  image_id      = "ami-12345678"
  instance_type = "m5.large"

  monitoring {
    enabled = true
  }

  network_interfaces {
    associate_public_ip_address = true
  }

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 20
      volume_type = "gp3"
    }
  }

  block_device_mappings {
    device_name = "/dev/sdf"

    ebs {
      volume_size = 100
    }
  }

  block_device_mappings {
    device_name  = "/dev/sdb"
    virtual_name = "ephemeral0"
  }
}

resource "aws_autoscaling_group" "by_id" {
  min_size         = 1
  max_size         = 4
  desired_capacity = 3

  launch_template {
    id = aws_launch_template.web.id
  }
}

resource "aws_autoscaling_group" "by_name" {
  min_size = 2
  max_size = 4

  launch_template {
    name    = aws_launch_template.web.name
    version = "$Latest"
  }
}

resource "aws_launch_configuration" "old" {
  image_id      = "ami-12345678"
  instance_type = "t3.micro"
}

resource "aws_autoscaling_group" "classic" {
  min_size             = 2
  max_size             = 2
  launch_configuration = aws_launch_configuration.old.name
}

resource "aws_launch_configuration" "cheap" {
  image_id          = "ami-12345678"
  instance_type     = "m5.large"
  spot_price        = "0.05"
  enable_monitoring = false

  root_block_device {
    volume_size = 30
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    volume_size = 10
  }
}

resource "aws_autoscaling_group" "bidding" {
  min_size             = 10
  max_size             = 10
  launch_configuration = aws_launch_configuration.cheap.name
}

resource "aws_launch_template" "plain" {
  image_id      = "ami-12345678"
  instance_type = "t2.micro"
}

resource "aws_autoscaling_group" "mixed" {
  min_size         = 0
  max_size         = 20
  desired_capacity = 10

  mixed_instances_policy {
    instances_distribution {
      on_demand_base_capacity                  = 2
      on_demand_percentage_above_base_capacity = 25
    }

    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.plain.id
      }

      override {
        instance_type     = "m5.large"
        weighted_capacity = "2"
      }

      override {
        instance_type = "m6i.large"
      }
    }
  }
}

resource "aws_autoscaling_group" "average" {
  min_size = 1
  max_size = 20

  launch_template {
    id = aws_launch_template.plain.id
  }
}

resource "aws_autoscaling_group" "warm" {
  min_size         = 1
  max_size         = 5
  desired_capacity = 2

  launch_template {
    id = aws_launch_template.plain.id
  }

  warm_pool {}
}

resource "aws_autoscaling_group" "warm_and_running" {
  min_size         = 1
  max_size         = 5
  desired_capacity = 2

  launch_template {
    id = aws_launch_template.plain.id
  }

  warm_pool {
    pool_state                  = "Running"
    min_size                    = 1
    max_group_prepared_capacity = 4
  }
}

variable "size" {
  type = number
}

resource "aws_autoscaling_group" "of_any_size" {
  min_size = var.size
  max_size = 5

  launch_template {
    id = aws_launch_template.plain.id
  }
}

resource "aws_autoscaling_group" "of_an_unknown_template" {
  min_size = 1
  max_size = 5

  launch_template {
    id = "lt-12345678"
  }
}
