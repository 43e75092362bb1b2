# The older kinds of identity send at the same price: 10,000 e-mails at 0.0001. https://aws.amazon.com/ses/pricing/
resource "aws_ses_domain_identity" "site" {
  domain = "example.com"
}

resource "aws_ses_email_identity" "person" {
  email = "person@example.com"
}
