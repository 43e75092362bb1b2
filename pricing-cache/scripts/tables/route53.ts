import { metered, pageNamed, type Item } from '../table.ts';

const query = (usageType: string): Item => [usageType, 'Queries'];

const medium = { confidence: 'medium' } as const;

/** Zones and public queries hold in all regions; what the resolver answers has the region's prefix and one price with them. */
export const route53 = metered('route53.csv', 'AmazonRoute53', {
  hostedZone: ['HostedZone', 'HostedZone'],
  'hostedZone.recordOver10000': ['RRSets', 'Mo'],
  'queries.latency': query('LBR-Queries'),
  'queries.geo': query('Geo-Queries'),
  'healthCheck.aws': ['Health-Check-AWS', 'Mo'],
  'healthCheck.nonAws': ['Health-Check-Non-AWS', 'Mo'],
  'healthCheck.optionalFeature.aws': ['Health-Check-Option-AWS', 'Mo'],
  'healthCheck.optionalFeature.nonAws': ['Health-Check-Option-Non-AWS', 'Mo'],
  'queries.standard': query('DNS-Queries'),
  'resolver.eni': ['ResolverNetworkInterface', 'Hrs'],
  'resolver.queries': query('DNS-Queries'),
  'queries.ipBased': ['Cidr-Queries', 'Queries', undefined, medium],
  'trafficFlow.policyRecord': ['Traffic-Flow-Policy-Records', 'Mo'],
  'dnsFirewall.queries': ['DNS-FirewallQueries', 'Queries', undefined, medium],
  'dnsFirewall.domain': ['DNS-FirewallDomainName', 'Mo', undefined, medium],
});

const blocks = (from: number, to: number): Item => ['Cidr-Blocks', 'Mo', undefined, { from, to }];

export const route53Blocks = pageNamed('route53_all.csv', {
  AmazonRoute53: {
    'Cidr Blocks first 1K per Mo': blocks(0, 1000),
    'Cidr Blocks per Mo': blocks(1000, Infinity),
  },
});
