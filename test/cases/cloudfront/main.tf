# https://aws.amazon.com/cloudfront/pricing/: data to viewers $0.1 a GB here (the first 10 TB), $0.2 to Australia; to origins $0.02;
# a million HTTPS requests $1, HTTP $0.75 here. Viewers outside of a price class are served from a place within it. A certificate with
# addresses of its own $600 a month, a million log lines $0.01, a path $0.005, a million calls of a function $0.1, at the edge $0.6.

resource "aws_cloudfront_distribution" "plain" {
  enabled = true

  origin {
    domain_name = "bucket.s3.amazonaws.com"
    origin_id   = "bucket"
  }

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "bucket"
    viewer_protocol_policy = "https-only"
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = true
  }
}

resource "aws_cloudfront_distribution" "rich" {
  enabled     = true
  price_class = "PriceClass_100"

  origin {
    domain_name = "bucket.s3.amazonaws.com"
    origin_id   = "bucket"
  }

  default_cache_behavior {
    allowed_methods         = ["GET", "HEAD"]
    cached_methods          = ["GET", "HEAD"]
    target_origin_id        = "bucket"
    viewer_protocol_policy  = "allow-all"
    realtime_log_config_arn = "arn:aws:cloudfront::111122223333:realtime-log-config/log"

    lambda_function_association {
      event_type = "viewer-request"
      lambda_arn = "arn:aws:lambda:us-east-1:111122223333:function:edge:1"
    }
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    acm_certificate_arn = "arn:aws:acm:us-east-1:111122223333:certificate/1"
    ssl_support_method  = "vip"
  }
}

resource "aws_cloudfront_distribution" "wide" {
  enabled = true

  origin {
    domain_name = "bucket.s3.amazonaws.com"
    origin_id   = "bucket"

    origin_shield {
      enabled              = true
      origin_shield_region = "us-east-1"
    }
  }

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "bucket"
    viewer_protocol_policy = "https-only"
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = true
  }
}

resource "aws_cloudfront_function" "told" {
  name    = "told"
  runtime = "cloudfront-js-2.0"
  code    = "function handler(event) { return event.request; }"
}

resource "aws_cloudfront_function" "untold" {
  name    = "untold"
  runtime = "cloudfront-js-2.0"
  code    = "function handler(event) { return event.request; }"
}
