import { amount, present, used, written, type Line, type Sizes } from '../../resource.ts';

/** How a record is routed decides what its queries cost; one that is an alias of something of AWS's costs nothing. */
export const routingAttributes = {
  isAlias: written(['alias', 'AliasTarget']),
  byLatency: written(['latency_routing_policy', 'Region']),
  byPlace: written(['geolocation_routing_policy | geoproximity_routing_policy', 'GeoLocation | GeoProximityLocation']),
  byNetwork: written(['cidr_routing_policy', 'CidrRoutingConfig']),
};

/** In a private zone the resolver answers, and nobody is billed for it. */
export const privateZone = present(['zone_id > vpc', 'HostedZoneId > VPCs']);

const sizes: Sizes = [100_000, 10_000_000, 500_000_000];

export const queryUsage = {
  monthly_standard_queries: amount('queries of records with simple routing a month', ...sizes),
  monthly_latency_based_queries: amount('queries of records routed by latency a month', ...sizes),
  monthly_geo_queries: amount('queries of records routed by place a month', ...sizes),
  monthly_ip_based_queries: amount('queries of records routed by network a month', ...sizes),
};

type Routing = { readonly [K in keyof typeof routingAttributes]: boolean };
type Kind = keyof typeof queryUsage;
type Queries = { readonly [K in Kind]: number | undefined };

const kinds: Readonly<Record<Kind, readonly [name: string, key: string]>> = {
  monthly_standard_queries: ['Queries', 'AmazonRoute53 DNS-Queries'],
  monthly_latency_based_queries: ['Queries by latency', 'AmazonRoute53 LBR-Queries'],
  monthly_geo_queries: ['Queries by place', 'AmazonRoute53 Geo-Queries'],
  monthly_ip_based_queries: ['Queries by network', 'AmazonRoute53 Cidr-Queries'],
};

function kindOf({ byLatency, byPlace, byNetwork }: Routing): Kind {
  if (byLatency) return 'monthly_latency_based_queries';
  if (byPlace) return 'monthly_geo_queries';
  return byNetwork ? 'monthly_ip_based_queries' : 'monthly_standard_queries';
}

/** The queries of its kind. */
export const ownQueries = (routing: Routing, usage: Queries): readonly Line[] =>
  routing.isAlias ? [] : [lineOf(kindOf(routing), usage)];

/** The queries of its kind, and those of others that somebody has told of. */
export function queryLines(routing: Routing, usage: Queries): readonly Line[] {
  if (routing.isAlias) return [];
  const own = kindOf(routing);
  const inputs = Object.keys(kinds) as readonly Kind[]; // those of a record of all kinds
  return inputs.filter(kind => kind === own || usage[kind] !== undefined).map(kind => lineOf(kind, usage));
}

const lineOf = (kind: Kind, usage: Queries): Line => used(kinds[kind][0], usage, kind, 'query', kinds[kind][1]);
