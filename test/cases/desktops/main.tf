# The always-on fleet runs 2 instances for 730 hours at 0.2; the other is streamed from for 100 hours at 0.4, its builder
# runs 20 hours at 0.2. WorkSpaces have prices under bundles' numbers, which our tables do not have: unpriced, by name.
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

resource "aws_workspaces_workspace" "stops" {
  directory_id = "d-1"
  bundle_id    = "wsb-1"
  user_name    = "someone-else"

  workspace_properties {
    compute_type_name = "STANDARD"
    running_mode      = "AUTO_STOP"
  }
}
