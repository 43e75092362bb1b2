# One instance at 0.1 an hour for 730 hours; three on Windows on average at 0.2, as their build says; one of spot with 60 %
# off, 292 hours' worth. https://aws.amazon.com/gamelift/servers/pricing/
resource "aws_gamelift_fleet" "linux" {
  name              = "linux"
  build_id          = aws_gamelift_build.linux.id
  ec2_instance_type = "c5.large"
}

resource "aws_gamelift_fleet" "windows" {
  name              = "windows"
  build_id          = aws_gamelift_build.windows.id
  ec2_instance_type = "c5.large"
}

resource "aws_gamelift_fleet" "spot" {
  name              = "spot"
  build_id          = aws_gamelift_build.linux.id
  ec2_instance_type = "c5.large"
  fleet_type        = "SPOT"
}

resource "aws_gamelift_build" "linux" {
  name             = "linux"
  operating_system = "AMAZON_LINUX_2023"
  storage_location {
    bucket   = "games"
    key      = "linux.zip"
    role_arn = "arn:aws:iam::123456789012:role/games"
  }
}

resource "aws_gamelift_build" "windows" {
  name             = "windows"
  operating_system = "WINDOWS_2016"
  storage_location {
    bucket   = "games"
    key      = "windows.zip"
    role_arn = "arn:aws:iam::123456789012:role/games"
  }
}
