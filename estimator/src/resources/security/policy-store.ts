import { amount, resource, unnamed, used } from '../../resource.ts';

export const policyStore = resource({
  name: 'Policy store',
  terraform: 'aws_verifiedpermissions_policy_store',
  cloudformation: 'AWS::VerifiedPermissions::PolicyStore',
  attributes: {},
  usage: {
    monthly_requests: amount('single authorization requests a month', 100_000, 10_000_000, 500_000_000),
    monthly_batch_requests: amount('batch authorization requests a month', 0, 100_000, 5_000_000),
    monthly_policy_requests: amount('requests that write, read or list policies a month'),
  },
  lines: (_, usage) => [
    used(
      'Single authorizations',
      usage,
      'monthly_requests',
      'request',
      'AmazonVerifiedPermissions SingleAuthorizationRequest-API-Requests',
    ),
    used(
      'Batch authorizations',
      usage,
      'monthly_batch_requests',
      'request',
      'AmazonVerifiedPermissions AuthorizationRequest-API-Requests',
    ),
    usage.monthly_policy_requests !== undefined &&
      used('Policy requests', usage, 'monthly_policy_requests', 'request', unnamed('AmazonVerifiedPermissions')),
  ],
});
