# https://aws.amazon.com/shield/pricing/: $3,000 a month, once for all accounts of an organization.

resource "aws_shield_subscription" "all" {
  auto_renew = "ENABLED"
}
