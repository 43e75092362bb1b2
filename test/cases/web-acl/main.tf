# https://aws.amazon.com/waf/pricing/: a web ACL $5 a month, each rule $1, also those within a group of your own; a million requests $0.6.
# Bot Control and Fraud Control cost $10 each, and requests beyond the first 10 million ($1 a million; targeted $10 beyond one million)
# and 10,000 ($1 a thousand).

resource "aws_wafv2_web_acl" "empty" {
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  visibility_config {
    cloudwatch_metrics_enabled = false
    metric_name                = "empty"
    sampled_requests_enabled   = false
  }
}

resource "aws_wafv2_rule_group" "own" {
  name     = "own"
  scope    = "REGIONAL"
  capacity = 10

  rule {
    name     = "one"
    priority = 1
  }

  rule {
    name     = "two"
    priority = 2
  }

  visibility_config {
    cloudwatch_metrics_enabled = false
    metric_name                = "own"
    sampled_requests_enabled   = false
  }
}

resource "aws_wafv2_web_acl" "full" {
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  rule {
    name     = "common"
    priority = 1

    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesCommonRuleSet"
        vendor_name = "AWS"
      }
    }
  }

  rule {
    name     = "own"
    priority = 2

    statement {
      rule_group_reference_statement {
        arn = aws_wafv2_rule_group.own.arn
      }
    }
  }

  rule {
    name     = "bots"
    priority = 3

    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesBotControlRuleSet"
        vendor_name = "AWS"

        managed_rule_group_configs {
          aws_managed_rules_bot_control_rule_set {
            inspection_level = "TARGETED"
          }
        }
      }
    }
  }

  rule {
    name     = "logins"
    priority = 4

    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesATPRuleSet"
        vendor_name = "AWS"
      }
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = false
    metric_name                = "full"
    sampled_requests_enabled   = false
  }
}

resource "aws_wafv2_web_acl" "told" {
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  rule {
    name     = "bots"
    priority = 1

    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesBotControlRuleSet"
        vendor_name = "AWS"
      }
    }
  }

  rule {
    name     = "accounts"
    priority = 2

    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesACFPRuleSet"
        vendor_name = "AWS"
      }
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = false
    metric_name                = "told"
    sampled_requests_enabled   = false
  }
}
