# https://aws.amazon.com/eventbridge/pricing/: 1,000,000 events copied × 1e-6, as events of one's own.

resource "aws_cloudwatch_event_endpoint" "copies" {
  name = "copies"

  routing_config {
    failover_config {
      primary {
        health_check = "arn:aws:route53:::healthcheck/1"
      }
      secondary {
        route = "us-west-2"
      }
    }
  }
}

resource "aws_cloudwatch_event_endpoint" "alone" {
  name = "alone"

  replication_config {
    state = "DISABLED"
  }
}
