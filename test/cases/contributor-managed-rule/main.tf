# A rule at 0.5, 10 million events at 0.00000003. https://aws.amazon.com/cloudwatch/pricing/
resource "aws_cloudwatch_contributor_managed_insight_rule" "keys" {
  resource_arn  = "arn:aws:ec2:us-east-1:123456789012:vpc-endpoint-service/vpce-svc-1"
  template_name = "VpcEndpointService-BytesByEndpointId-v1"
}
