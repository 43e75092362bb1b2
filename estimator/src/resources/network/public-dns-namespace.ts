import { amount, resource, used } from '../../resource.ts';
import { zoneLine } from './route53-zone.ts';

/** Cloud Map makes a hosted zone for it. */
export const publicDnsNamespace = resource({
  name: 'Public DNS namespace',
  terraform: 'aws_service_discovery_public_dns_namespace',
  cloudformation: 'AWS::ServiceDiscovery::PublicDnsNamespace',
  attributes: {},
  usage: { monthly_standard_queries: amount('queries of its names a month', 100_000, 10_000_000, 500_000_000) },
  lines: (_, usage) => [
    zoneLine,
    used('Queries', usage, 'monthly_standard_queries', 'query', 'AmazonRoute53 DNS-Queries'),
  ],
});
