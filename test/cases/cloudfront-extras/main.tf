# https://aws.amazon.com/cloudfront/pricing/: 1,000,000 reads of a key value store × 3e-8 and 1,000 calls of its API × 0.001;
# 100,000 requests with encrypted fields × 2e-6. https://aws.amazon.com/cloudwatch/pricing/: eight more metrics × 0.3,
# in us-east-1.

resource "aws_cloudfront_distribution" "site" {
  enabled = true

  default_cache_behavior {
    target_origin_id          = "site"
    viewer_protocol_policy    = "https-only"
    field_level_encryption_id = aws_cloudfront_field_level_encryption_config.cards.id
  }
}

resource "aws_cloudfront_field_level_encryption_config" "cards" {
  comment = "cards"
}

resource "aws_cloudfront_monitoring_subscription" "on" {
  distribution_id = aws_cloudfront_distribution.site.id

  monitoring_subscription {
    realtime_metrics_subscription_config {
      realtime_metrics_subscription_status = "Enabled"
    }
  }
}

resource "aws_cloudfront_monitoring_subscription" "off" {
  distribution_id = "E2"

  monitoring_subscription {
    realtime_metrics_subscription_config {
      realtime_metrics_subscription_status = "Disabled"
    }
  }
}

resource "aws_cloudfront_key_value_store" "told" {
  name = "told"
}

resource "aws_cloudfront_key_value_store" "untold" {
  name = "untold"
}
