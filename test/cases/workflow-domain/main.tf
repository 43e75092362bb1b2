# 10,000 workflows begin at 0.0001; each has 5 actions at 0.00002, is open for 2 days at 0.000005, and kept for 10 at 0.000005.
# https://aws.amazon.com/swf/pricing/
resource "aws_swf_domain" "orders" {
  name                                        = "orders"
  workflow_execution_retention_period_in_days = 10
}
