# What an SMS costs is decided by the country it goes to; AWS's price list does not tell it.
# https://aws.amazon.com/sns/sms-pricing/
resource "aws_sns_topic" "alerts" {}

resource "aws_sns_topic_subscription" "phone" {
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "sms"
  endpoint  = "+15555550100"
}
