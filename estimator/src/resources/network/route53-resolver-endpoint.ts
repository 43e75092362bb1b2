import { amount, count, hourly, required, resource, used } from '../../resource.ts';

export const route53ResolverEndpoint = resource({
  name: 'Route53 resolver endpoint',
  terraform: 'aws_route53_resolver_endpoint',
  cloudformation: 'AWS::Route53Resolver::ResolverEndpoint',
  attributes: { addresses: required('no addresses are written', count(['ip_address', 'IpAddresses'])) },
  usage: {
    monthly_queries: amount('queries through the endpoint a month', 1_000_000, 50_000_000, 1_000_000_000),
  },

  lines: ({ addresses = 0 }, usage) => [
    hourly('Network interfaces', addresses, 'hour', 'AmazonRoute53 ResolverNetworkInterface'),
    used('Queries', usage, 'monthly_queries', 'query', 'AmazonRoute53 DNS-Queries'),
  ],
});
