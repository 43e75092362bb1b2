# 100 networks of cities × 730 hours at 0.0001; the tables lack the price of an hour of a resource that is watched.
# https://aws.amazon.com/cloudwatch/pricing/
resource "aws_internetmonitor_monitor" "site" {
  monitor_name = "site"
  resources    = ["arn:aws:ec2:us-east-1:123456789012:vpc/vpc-1", "arn:aws:ec2:us-east-1:123456789012:vpc/vpc-2"]
}

resource "aws_internetmonitor_monitor" "off" {
  monitor_name = "off"
  status       = "INACTIVE"
  resources    = ["arn:aws:ec2:us-east-1:123456789012:vpc/vpc-1"]
}
