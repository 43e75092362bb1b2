# Stacks whose templates are a file, a heredoc (twice) and JSON; what is in them costs what it costs without a stack: 200 GB at
# 0.1, gateways at 0.05 an hour, 730 hours. For another vendor's type AWS bills 3,000 operations, 1,000 of them free, the rest at
# 0.001, and 1,000 seconds beyond the first 30 of each at 0.0001. The set makes one stack in each account and region.
# https://aws.amazon.com/cloudformation/pricing/
resource "aws_cloudformation_stack" "storage" {
  name          = "storage"
  template_body = file("${path.module}/parts/storage.yaml")

  parameters = {
    SizeGb = 200
    Kind   = "gp2"
  }
}

resource "aws_cloudformation_stack" "gateway" {
  count = 2
  name  = "gateway-${count.index}"

  template_body = <<-EOT
    Resources:
      Nat:
        Type: AWS::EC2::NatGateway
        Properties:
          SubnetId: subnet-12345678
  EOT
}

resource "aws_cloudformation_stack" "pages" {
  name = "pages"

  template_body = jsonencode({
    Resources = {
      Page = { Type = "Acme::Web::Page" }
      Data = { Type = "AWS::EC2::Volume", Properties = { VolumeType = "gp3", Size = 100, AvailabilityZone = "us-east-1a" } }
    }
  })
}

resource "aws_cloudformation_stack" "untold" {
  name          = "untold"
  template_body = jsonencode({ Resources = { Page = { Type = "Acme::Web::Page" } } })
}

data "aws_ssm_parameter" "size" {
  name = "/size"
}

resource "aws_cloudformation_stack" "open" {
  name          = "open"
  template_body = file("parts/storage.yaml")
  parameters    = { SizeGb = data.aws_ssm_parameter.size.value }
}

resource "aws_cloudformation_stack" "elsewhere" {
  name         = "elsewhere"
  template_url = "https://example.com/templates/network.yaml"
}

resource "aws_cloudformation_stack_set" "everywhere" {
  name          = "everywhere"
  template_body = file("parts/everywhere.yaml")
  parameters    = { SizeGb = 10 }
}

resource "aws_cloudformation_stack_set_instance" "here" {
  stack_set_name            = aws_cloudformation_stack_set.everywhere.name
  account_id                = "333333333333"
  stack_set_instance_region = "eu-west-1"
  parameter_overrides       = { SizeGb = 30 }
}

resource "aws_cloudformation_stack_instances" "there" {
  stack_set_name = aws_cloudformation_stack_set.everywhere.name
  accounts       = ["111111111111", "222222222222"]
  regions        = ["us-east-1", "eu-west-1"]
}

resource "aws_cloudformation_stack_set_instance" "unit" {
  stack_set_name = aws_cloudformation_stack_set.everywhere.name

  deployment_targets {
    organizational_unit_ids = ["ou-abcd-12345678"]
  }
}
