import { amount, resource, used } from '../../resource.ts';

export const s3AccessGrants = resource({
  name: 'S3 Access Grants',
  terraform: 'aws_s3control_access_grants_instance',
  cloudformation: 'AWS::S3::AccessGrantsInstance',
  attributes: {},
  usage: { monthly_requests: amount('requests for credentials a month', 10_000, 1_000_000, 50_000_000) },

  lines: (_, usage) => [used('Requests', usage, 'monthly_requests', 'request', 'AmazonS3 Requests-Tier8')],
});
