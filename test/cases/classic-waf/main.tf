# https://aws.amazon.com/waf/pricing/ (AWS WAF Classic): a web ACL, each of its rules and requests are billed.

resource "aws_waf_web_acl" "global" {
  name        = "global"
  metric_name = "global"

  default_action {
    type = "ALLOW"
  }

  rules {
    priority = 1
    rule_id  = "rule-1"

    action {
      type = "BLOCK"
    }
  }

  rules {
    priority = 2
    rule_id  = "group-1"
    type     = "GROUP"

    override_action {
      type = "NONE"
    }
  }
}

resource "aws_wafregional_web_acl" "regional" {
  name        = "regional"
  metric_name = "regional"

  default_action {
    type = "ALLOW"
  }

  rule {
    priority = 1
    rule_id  = "rule-1"

    action {
      type = "BLOCK"
    }
  }
}
