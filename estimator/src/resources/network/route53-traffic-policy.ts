import { monthly, resource } from '../../resource.ts';

/** The policy is free; each record that it makes is billed. */
export const route53TrafficPolicy = resource({
  name: 'Route53 traffic policy',
  terraform: 'aws_route53_traffic_policy_instance',
  cloudformation: 'AWS::Route53::TrafficPolicyInstance',
  attributes: {},
  lines: () => [monthly('Policy record', 1, 'record', 'AmazonRoute53 Traffic-Flow-Policy-Records')],
});
