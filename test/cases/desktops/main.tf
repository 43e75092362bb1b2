# The always-on fleet runs 2 instances for 730 hours at 0.2; the other is streamed from for 100 hours at 0.4, its builder
# runs 20 hours at 0.2. A Standard desktop with its own volumes (80 and 50 GB) has a name: 30 a month, or 10 and 40 hours at
# 0.3; with others, as Terraform's 80 and 10 GB, only its hours have one: the month is unpriced, by name. So it is where the
# bundle decides the size, and of a Value desktop.
# https://aws.amazon.com/appstream2/pricing/ https://aws.amazon.com/workspaces/pricing/
resource "aws_appstream_fleet" "always" {
  name          = "always"
  instance_type = "stream.standard.large"
  fleet_type    = "ALWAYS_ON"
  compute_capacity { desired_instances = 2 }
}

resource "aws_appstream_fleet" "demand" {
  name          = "demand"
  instance_type = "stream.standard.xlarge"
  compute_capacity { desired_instances = 2 }
}

resource "aws_appstream_image_builder" "builder" {
  name          = "builder"
  instance_type = "stream.standard.large"
}

resource "aws_workspaces_workspace" "always" {
  directory_id = "d-1"
  bundle_id    = "wsb-1"
  user_name    = "someone"
}

resource "aws_workspaces_workspace" "value" {
  directory_id = "d-1"
  bundle_id    = "wsb-1"
  user_name    = "someone-of-value"

  workspace_properties {
    compute_type_name = "VALUE"
  }
}

resource "aws_workspaces_workspace" "standard" {
  directory_id = "d-1"
  bundle_id    = "wsb-1"
  user_name    = "someone-standard"

  workspace_properties {
    compute_type_name    = "STANDARD"
    root_volume_size_gib = 80
    user_volume_size_gib = 50
  }
}

resource "aws_workspaces_workspace" "stops" {
  directory_id = "d-1"
  bundle_id    = "wsb-1"
  user_name    = "someone-else"

  workspace_properties {
    compute_type_name    = "STANDARD"
    running_mode         = "AUTO_STOP"
    root_volume_size_gib = 80
    user_volume_size_gib = 50
  }
}

resource "aws_workspaces_workspace" "small" {
  directory_id = "d-1"
  bundle_id    = "wsb-1"
  user_name    = "someone-small"

  workspace_properties {
    compute_type_name = "STANDARD"
    running_mode      = "AUTO_STOP"
  }
}

variable "size" {}

resource "aws_workspaces_workspace" "unknown" {
  directory_id = "d-1"
  bundle_id    = "wsb-1"
  user_name    = "someone-unknown"

  workspace_properties {
    compute_type_name    = "STANDARD"
    root_volume_size_gib = 80
    user_volume_size_gib = var.size
  }
}
