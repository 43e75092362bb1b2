provider "aws" {
  region = "us-east-2"
  default_tags { tags = { From = "override" } }
}
provider "aws" {
  alias  = "far"
  region = "us-west-1"
}
variable "typed" {
  type    = list(string)
  default = [1, 2]
}
data "aws_region" "here" { provider = aws.far }
data "aws_iam_policy_document" "doc" {
  statement {
    actions   = ["s3:Put*"]
    resources = ["a"]
  }
  statement {
    actions   = ["s3:List*"]
    resources = ["b"]
  }
}
resource "aws_instance" "web" {
  instance_type = "m5.large"
  dynamic "ebs_block_device" {
    for_each = ["/dev/sdx"]
    content {
      device_name = ebs_block_device.value
      volume_size = 99
    }
  }
  tags = { Name = "override" }
}
