# 10,000 e-mails at 0.0001 and 10 GB attached at 0.12; 1,000 received at 0.0001; 1,000 users at 0.001, a million events at
# 0.000001, 1,000 requests at 0.0001. https://aws.amazon.com/ses/pricing/ https://aws.amazon.com/pinpoint/pricing/
resource "aws_sesv2_email_identity" "site" {
  email_identity = "example.com"
}

resource "aws_ses_receipt_rule_set" "inbox" {
  rule_set_name = "inbox"
}

resource "aws_pinpoint_app" "campaigns" {
  name = "campaigns"
}
