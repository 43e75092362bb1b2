# 10 instances × 730 hours at 0.002; 100 images at 0.09 and 1,000 scans at 0.01; 10 functions × 730 hours at 0.0004, and
# as much again, at 0.0008, for their code. https://aws.amazon.com/inspector/pricing/
resource "aws_inspector2_enabler" "all" {
  account_ids    = ["123456789012"]
  resource_types = ["EC2", "ECR", "LAMBDA", "LAMBDA_CODE"]
}

resource "aws_inspector2_enabler" "images" {
  account_ids    = ["123456789012"]
  resource_types = ["ECR"]
}
