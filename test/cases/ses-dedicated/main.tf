# https://aws.amazon.com/ses/pricing/: dedicated addresses × 25, those of the code or those told; what AWS manages bills the
# account a month, under a name that is not known, and 10,000 e-mails × 8e-5; 10,000 e-mails watched × 7e-5.

resource "aws_sesv2_dedicated_ip_pool" "named" {
  pool_name = "named"
}

resource "aws_sesv2_dedicated_ip_assignment" "first" {
  ip                    = "192.0.2.1"
  destination_pool_name = aws_sesv2_dedicated_ip_pool.named.pool_name
}

resource "aws_sesv2_dedicated_ip_pool" "told" {
  pool_name    = "told"
  scaling_mode = "STANDARD"
}

resource "aws_sesv2_dedicated_ip_pool" "managed" {
  pool_name    = "managed"
  scaling_mode = "MANAGED"
}

resource "aws_sesv2_account_vdm_attributes" "on" {
  vdm_enabled = "ENABLED"
}

resource "aws_sesv2_account_vdm_attributes" "off" {
  vdm_enabled = "DISABLED"
}
