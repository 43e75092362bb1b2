# An instance takes what it does not write from its launch template; spot is on-demand less 50 %, and depends on usage where nobody tells.
# m5.large 0.10 an hour, 0.30 with Windows, gp3 0.08 and gp2 0.10 a GB, a metric 0.30.
# https://aws.amazon.com/ec2/spot/pricing/ https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html

resource "aws_launch_template" "base" {
  image_id      = "ami-12345678"
  instance_type = "m5.large"

  monitoring {
    enabled = true
  }

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 100
      volume_type = "gp3"
    }
  }
}

resource "aws_launch_template" "spot" {
  image_id      = "ami-12345678"
  instance_type = "m5.large"

  instance_market_options {
    market_type = "spot"
  }
}

resource "aws_instance" "from_template" {
  launch_template {
    id = aws_launch_template.base.id
  }
}

resource "aws_instance" "of_its_own_type" {
  instance_type = "m6i.large"
  monitoring    = false

  launch_template {
    id = aws_launch_template.base.id
  }
}

resource "aws_instance" "from_spot_template" {
  launch_template {
    id = aws_launch_template.spot.id
  }
}
