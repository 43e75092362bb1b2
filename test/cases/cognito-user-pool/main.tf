# 1,000 users at 0.0055 (Lite), 0.015 (Essentials, the default) or 0.02 (Plus, which threat protection needs). Users by SAML
# cost 0.015 each (Plus: 0.02); of 300,000 tokens of machines 250,000 cost 0.002, the rest 0.0015. What is free is not taken
# off. https://aws.amazon.com/cognito/pricing/
resource "aws_cognito_user_pool" "lite" {
  name           = "lite"
  user_pool_tier = "LITE"
}

resource "aws_cognito_user_pool" "essentials" {
  name = "essentials"
}

resource "aws_cognito_user_pool" "protected" {
  name = "protected"

  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }
}

resource "aws_cognito_user_pool" "untold" {
  name = "untold"
}

variable "tier" {
  type = string
}

resource "aws_cognito_user_pool" "unknown" {
  name           = "unknown"
  user_pool_tier = var.tier
}
