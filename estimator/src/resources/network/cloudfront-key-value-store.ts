import { amount, resource, used } from '../../resource.ts';

export const cloudfrontKeyValueStore = resource({
  name: 'CloudFront key value store',
  terraform: 'aws_cloudfront_key_value_store',
  cloudformation: 'AWS::CloudFront::KeyValueStore',
  attributes: {},
  usage: {
    monthly_reads: amount('reads by functions a month', 1_000_000, 50_000_000, 1_000_000_000),
    monthly_api_operations: amount('calls of its API a month', 100, 1000, 20_000),
  },
  lines: (_, usage) => [
    used('Reads', usage, 'monthly_reads', 'read', 'AmazonCloudFront KeyValueStore-EdgeReads'),
    used('API operations', usage, 'monthly_api_operations', 'call', 'AmazonCloudFront KeyValueStore-APIOperations'),
  ],
});
