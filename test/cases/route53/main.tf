# https://aws.amazon.com/route53/pricing/: a zone $0.5 a month (the 26th and more less, over all zones); a million queries $0.4,
# by latency $0.6, by place $0.7, by network $0.8 here; none of an alias or in a private zone. A health check costs $0.5 (elsewhere
# $0.75), each option (HTTPS, string, fast, latency) $1 (elsewhere $2). A resolver's interface $0.1 an hour; domains $0.001 each.

resource "aws_route53_zone" "public" {
  name = "example.com"
}

resource "aws_route53_zone" "private" {
  name = "inside"

  vpc {
    vpc_id = "vpc-1"
  }
}

resource "aws_route53_record" "simple" {
  zone_id = aws_route53_zone.public.zone_id
  name    = "www"
  type    = "A"
  ttl     = 300
  records = ["192.0.2.1"]
}

resource "aws_route53_record" "untold" {
  zone_id = "Z1"
  name    = "other"
  type    = "A"
  ttl     = 300
  records = ["192.0.2.1"]
}

resource "aws_route53_record" "alias" {
  zone_id = aws_route53_zone.public.zone_id
  name    = "apex"
  type    = "A"

  alias {
    name                   = "lb.example.com"
    zone_id                = "Z2"
    evaluate_target_health = false
  }
}

resource "aws_route53_record" "inside" {
  zone_id = aws_route53_zone.private.zone_id
  name    = "db"
  type    = "A"
  ttl     = 300
  records = ["10.0.0.1"]
}

resource "aws_route53_record" "latency" {
  zone_id        = aws_route53_zone.public.zone_id
  name           = "near"
  type           = "A"
  ttl            = 300
  records        = ["192.0.2.1"]
  set_identifier = "us"

  latency_routing_policy {
    region = "us-east-1"
  }
}

resource "aws_route53_record" "place" {
  zone_id        = aws_route53_zone.public.zone_id
  name           = "place"
  type           = "A"
  ttl            = 300
  records        = ["192.0.2.1"]
  set_identifier = "de"

  geolocation_routing_policy {
    country = "DE"
  }
}

resource "aws_route53_record" "network" {
  zone_id        = aws_route53_zone.public.zone_id
  name           = "network"
  type           = "A"
  ttl            = 300
  records        = ["192.0.2.1"]
  set_identifier = "office"

  cidr_routing_policy {
    collection_id = "c1"
    location_name = "office"
  }
}

resource "aws_route53_health_check" "simple" {
  type       = "TCP"
  ip_address = "192.0.2.1"
  port       = 443
}

resource "aws_route53_health_check" "elsewhere" {
  type             = "HTTPS_STR_MATCH"
  fqdn             = "example.com"
  port             = 443
  resource_path    = "/"
  search_string    = "ok"
  request_interval = "10"
  measure_latency  = true
}

resource "aws_route53_health_check" "alarm" {
  type                    = "CLOUDWATCH_METRIC"
  cloudwatch_alarm_name   = "alarm"
  cloudwatch_alarm_region = "us-east-1"
}

resource "aws_route53_resolver_endpoint" "inbound" {
  direction          = "INBOUND"
  security_group_ids = ["sg-1"]

  ip_address {
    subnet_id = "subnet-1"
  }

  ip_address {
    subnet_id = "subnet-2"
  }
}

resource "aws_route53_resolver_firewall_domain_list" "bad" {
  name    = "bad"
  domains = ["bad.example.", "worse.example."]
}

resource "aws_route53_resolver_firewall_rule_group_association" "vpc" {
  name                   = "vpc"
  firewall_rule_group_id = "rslvr-frg-1"
  priority               = 100
  vpc_id                 = "vpc-1"
}

resource "aws_route53_traffic_policy_instance" "site" {
  name                   = "site.example.com"
  traffic_policy_id      = "p1"
  traffic_policy_version = 1
  hosted_zone_id         = aws_route53_zone.public.zone_id
  ttl                    = 360
}
