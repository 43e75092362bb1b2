import { amount, resource, used } from '../../resource.ts';

export const route53FirewallAssociation = resource({
  name: 'Route53 firewall association',
  terraform: 'aws_route53_resolver_firewall_rule_group_association',
  cloudformation: 'AWS::Route53Resolver::FirewallRuleGroupAssociation',
  attributes: {},
  usage: {
    monthly_queries: amount(
      'queries that the VPC makes through the firewall a month',
      1_000_000,
      50_000_000,
      1_000_000_000,
    ),
  },
  lines: (_, usage) => [used('Queries', usage, 'monthly_queries', 'query', 'AmazonRoute53 DNS-FirewallQueries')],
});
