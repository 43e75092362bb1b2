# Batch costs what it starts: instances for the desired, at least the minimum vCPUs, or the hours of Fargate that its jobs take.
# m5.large and m6i.large have 2 vCPUs and cost 0.10 an hour: 7 vCPUs are 4 instances. Root volumes are 8 GB of gp2 at 0.10. Fargate: 0.04 a vCPU-hour, 0.005 a GB-hour.

resource "aws_launch_template" "disk" {
  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 100
      volume_type = "gp3"
    }
  }
}

resource "aws_batch_compute_environment" "desired" {
  type = "MANAGED"

  compute_resources {
    type          = "EC2"
    instance_type = ["m5.large", "m6i.large"]
    min_vcpus     = 2
    desired_vcpus = 7
    max_vcpus     = 16

    launch_template {
      launch_template_id = aws_launch_template.disk.id
    }
  }
}

resource "aws_batch_compute_environment" "of_a_family" {
  type = "MANAGED"

  compute_resources {
    type          = "SPOT"
    instance_type = ["m5"]
    min_vcpus     = 4
    max_vcpus     = 16
  }
}

resource "aws_batch_compute_environment" "from_zero" {
  type = "MANAGED"

  compute_resources {
    type          = "EC2"
    instance_type = ["optimal"]
    min_vcpus     = 0
    max_vcpus     = 16
  }
}

resource "aws_batch_compute_environment" "on_average" {
  type = "MANAGED"

  compute_resources {
    type          = "EC2"
    instance_type = ["optimal"]
    min_vcpus     = 0
    max_vcpus     = 16
  }
}

resource "aws_batch_compute_environment" "fargate" {
  type = "MANAGED"

  compute_resources {
    type      = "FARGATE"
    max_vcpus = 16
  }
}

resource "aws_batch_compute_environment" "fargate_spot" {
  type = "MANAGED"

  compute_resources {
    type      = "FARGATE_SPOT"
    max_vcpus = 16
  }
}

resource "aws_batch_compute_environment" "unmanaged" {
  type = "UNMANAGED"
}
