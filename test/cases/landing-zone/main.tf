# https://aws.amazon.com/controltower/pricing/: what it sets up is billed: 1,000 items of Config × 0.003, and 10,000 and 1,000
# evaluations of rules at Config's price, 0.001.

resource "aws_controltower_landing_zone" "main" {
  manifest_json = "{}"
  version       = "3.3"
}

resource "aws_controltower_control" "told" {
  control_identifier = "arn:aws:controltower:us-east-1::control/AWS-GR_ENCRYPTED_VOLUMES"
  target_identifier  = "arn:aws:organizations::123456789012:ou/o-1/ou-1"
}

resource "aws_controltower_control" "untold" {
  control_identifier = "arn:aws:controltower:us-east-1::control/AWS-GR_ENCRYPTED_VOLUMES"
  target_identifier  = "arn:aws:organizations::123456789012:ou/o-1/ou-2"
}
