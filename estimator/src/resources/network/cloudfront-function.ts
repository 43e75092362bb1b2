import { amount, resource, used } from '../../resource.ts';

export const cloudfrontFunction = resource({
  name: 'CloudFront function',
  terraform: 'aws_cloudfront_function',
  cloudformation: 'AWS::CloudFront::Function',
  attributes: {},
  usage: { monthly_requests: amount('calls of the function a month', 1_000_000, 50_000_000, 1_000_000_000) },
  lines: (_, usage) => [
    used('Invocations', usage, 'monthly_requests', 'invocation', 'AmazonCloudFront Executions-CloudFrontFunctions'),
  ],
});
