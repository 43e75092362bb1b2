# https://aws.amazon.com/cloudwatch/pricing/: a watched subnet × 730 h × 0.11 and 2 metrics × 0.3; 10 extended metrics of
# browsers × 0.3; Evidently is no longer offered.

resource "aws_networkmonitor_probe" "office" {
  monitor_name = "paths"
  destination  = "192.0.2.1"
  protocol     = "ICMP"
  source_arn   = "arn:aws:ec2:us-east-1:123456789012:subnet/subnet-1"
}

resource "aws_rum_metrics_destination" "told" {
  app_monitor_name = "site"
  destination      = "CloudWatch"
}

resource "aws_rum_metrics_destination" "old" {
  app_monitor_name = "site"
  destination      = "Evidently"
}
