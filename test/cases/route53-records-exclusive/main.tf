# https://aws.amazon.com/route53/pricing/: queries that go by latency × 6e-7, plain ones × 4e-7, aliases of AWS's own free;
# what is told holds for each of the records.

resource "aws_route53_records_exclusive" "all" {
  zone_id = "Z1"

  resource_record_set {
    name = "www.example.com"
    type = "A"
    ttl  = 300

    resource_records {
      value = "192.0.2.1"
    }
  }

  resource_record_set {
    name           = "near.example.com"
    type           = "A"
    ttl            = 300
    region         = "us-east-1"
    set_identifier = "us"

    resource_records {
      value = "192.0.2.1"
    }
  }

  resource_record_set {
    name = "example.com"
    type = "A"

    alias_target {
      dns_name       = "lb.example.com"
      hosted_zone_id = "Z2"
    }
  }
}
