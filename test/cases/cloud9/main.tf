# A t3.micro costs 0.01 an hour, for 100 hours as told, or else for all 730. https://aws.amazon.com/cloud9/pricing/
resource "aws_cloud9_environment_ec2" "told" {
  name                        = "told"
  image_id                    = "amazonlinux-2023-x86_64"
  instance_type               = "t3.micro"
  automatic_stop_time_minutes = 30
}

resource "aws_cloud9_environment_ec2" "untold" {
  name                        = "untold"
  image_id                    = "amazonlinux-2023-x86_64"
  instance_type               = "t3.micro"
  automatic_stop_time_minutes = 30
}
