import { count, monthly, resource } from '../../resource.ts';

export const route53FirewallDomains = resource({
  name: 'Route53 firewall domains',
  terraform: 'aws_route53_resolver_firewall_domain_list',
  cloudformation: 'AWS::Route53Resolver::FirewallDomainList',
  attributes: { domains: count(['domains', 'Domains']) },
  lines: ({ domains = 0 }) => [monthly('Domains', domains, 'domain', 'AmazonRoute53 DNS-FirewallDomainName')],
});
