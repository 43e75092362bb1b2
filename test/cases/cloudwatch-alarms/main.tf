# An alarm costs 0.1 for each metric it watches, or 0.3 when it looks more often than once a minute; detecting anomalies
# takes two metrics more. A query costs 0.1 for each metric it finds; an alarm over alarms 0.5.
# https://aws.amazon.com/cloudwatch/pricing/
resource "aws_cloudwatch_metric_alarm" "standard" {
  alarm_name          = "standard"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  metric_name         = "CPUUtilization"
  namespace           = "AWS/EC2"
  period              = 300
  statistic           = "Average"
  threshold           = 80
}

resource "aws_cloudwatch_metric_alarm" "quick" {
  alarm_name          = "quick"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  metric_name         = "Errors"
  namespace           = "App"
  period              = 10
  statistic           = "Sum"
  threshold           = 1
}

resource "aws_cloudwatch_metric_alarm" "math" {
  alarm_name          = "math"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  threshold           = 5

  metric_query {
    id          = "rate"
    expression  = "errors / requests * 100"
    return_data = true
  }

  metric_query {
    id = "errors"
    metric {
      metric_name = "Errors"
      namespace   = "App"
      period      = 60
      stat        = "Sum"
    }
  }

  metric_query {
    id = "requests"
    metric {
      metric_name = "Requests"
      namespace   = "App"
      period      = 60
      stat        = "Sum"
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "quick_math" {
  alarm_name          = "quick-math"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  threshold           = 5

  metric_query {
    id          = "errors"
    return_data = true
    metric {
      metric_name = "Errors"
      namespace   = "App"
      period      = 30
      stat        = "Sum"
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "anomaly" {
  alarm_name          = "anomaly"
  comparison_operator = "LessThanLowerOrGreaterThanUpperThreshold"
  evaluation_periods  = 2
  threshold_metric_id = "band"

  metric_query {
    id          = "band"
    expression  = "ANOMALY_DETECTION_BAND(cpu)"
    return_data = true
  }

  metric_query {
    id          = "cpu"
    return_data = true
    metric {
      metric_name = "CPUUtilization"
      namespace   = "AWS/EC2"
      period      = 120
      stat        = "Average"
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "query" {
  alarm_name          = "query"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  threshold           = 80

  metric_query {
    id          = "busiest"
    expression  = "SELECT MAX(CPUUtilization) FROM SCHEMA(\"AWS/EC2\", InstanceId)"
    period      = 60
    return_data = true
  }
}

resource "aws_cloudwatch_metric_alarm" "untold_query" {
  alarm_name          = "untold-query"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  threshold           = 80

  metric_query {
    id          = "share"
    expression  = "busiest / limit"
    return_data = true
  }

  metric_query {
    id         = "busiest"
    expression = "SELECT MAX(CPUUtilization) FROM SCHEMA(\"AWS/EC2\", InstanceId)"
    period     = 60
  }

  metric_query {
    id = "limit"
    metric {
      metric_name = "Limit"
      namespace   = "App"
      period      = 60
      stat        = "Maximum"
    }
  }
}

variable "period" {
  type = number
}

resource "aws_cloudwatch_metric_alarm" "unknown" {
  alarm_name          = "unknown"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  metric_name         = "Errors"
  namespace           = "App"
  period              = var.period
  statistic           = "Sum"
  threshold           = 1
}

resource "aws_cloudwatch_composite_alarm" "any" {
  alarm_name = "any"
  alarm_rule = "ALARM(standard) OR ALARM(quick)"
}
