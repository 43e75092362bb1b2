import { type Entry, entry, itemsOf, type Mapping, type Node } from '../../syntax/tree.ts';
import { hashable, hashed } from '../hash.ts';
import { beside } from '../make.ts';
import { list, map, property, ref, renamed, value } from '../nodes.ts';
import { at, type Sam } from '../source.ts';
import type { Work } from '../work.ts';

/** How the two generations of API Gateway call what a name of one's own is made of. */
type Generation = {
  readonly domain: string;
  readonly prefix: string;
  readonly mapping: string;
  readonly suffix: string;
  readonly api: string;
  readonly path: string;
};

const rest: Generation = {
  domain: 'AWS::ApiGateway::DomainName',
  prefix: 'ApiGatewayDomainName',
  mapping: 'AWS::ApiGateway::BasePathMapping',
  suffix: 'BasePathMapping',
  api: 'RestApiId',
  path: 'BasePath',
};

const restPrivate: Generation = {
  ...rest,
  domain: 'AWS::ApiGateway::DomainNameV2',
  prefix: 'ApiGatewayDomainNameV2',
  mapping: 'AWS::ApiGateway::BasePathMappingV2',
};

const http: Generation = {
  domain: 'AWS::ApiGatewayV2::DomainName',
  prefix: 'ApiGatewayDomainNameV2',
  mapping: 'AWS::ApiGatewayV2::ApiMapping',
  suffix: 'ApiMapping',
  api: 'ApiId',
  path: 'ApiMappingKey',
};

export type Domain = { readonly id: string; readonly entries: readonly Entry[] };

/** The domain, the paths under it that lead to the stage, and its records. */
export function domainOf(sam: Sam, kind: 'rest' | 'http', stage: string, work: Work): Domain | undefined {
  const domain = at(sam, 'Domain');
  if (domain?.kind !== 'map') return undefined;
  const isPrivate = work.text(domain.entries.get('EndpointConfiguration')?.value) === 'PRIVATE';
  const generation = kind === 'http' ? http : isPrivate ? restPrivate : rest;
  const name = domain.entries.get('DomainName');
  if (name === undefined) work.say('error', 'syntax', `the Domain of ${sam.id} has no DomainName`, domain);
  const id = hashed(generation.prefix, hashable(name?.value, work));
  const made = beside(sam, id, generation.domain, propertiesOf(domain, kind));
  return { id, entries: [made, ...mappings(sam, domain, id, stage, generation, work), ...records(sam, domain, work)] };
}

function propertiesOf({ entries, start, end }: Mapping, kind: 'rest' | 'http'): readonly (Entry | undefined)[] {
  const name = entries.get('DomainName');
  const certificate = entries.get('CertificateArn');
  const written = entries.get('EndpointConfiguration')?.value;
  const place = { start, end };
  const endpoint = written ?? value('REGIONAL', place);
  const isEdge = written?.kind === 'scalar' && written.text === 'EDGE';
  if (kind === 'rest')
    return [
      name,
      isEdge ? certificate : renamed(certificate, 'RegionalCertificateArn'),
      property('EndpointConfiguration', map([property('Types', list([endpoint], place), place)], place), place),
      ...['SecurityPolicy', 'MutualTlsAuthentication', 'Policy'].map(each => entries.get(each)),
    ];
  const configuration = map([certificate, property('EndpointType', endpoint, place)], place);
  return [name, property('DomainNameConfigurations', list([configuration], place), place)];
}

/** One for each path, or one for all. */
function mappings(
  sam: Sam,
  domain: Mapping,
  id: string,
  stage: string,
  names: Generation,
  work: Work,
): readonly Entry[] {
  const written = domain.entries.get('BasePath')?.value;
  const paths: readonly (Node | undefined)[] = written === undefined ? [undefined] : (itemsOf(written) ?? [written]);
  const { key } = sam.entry;
  return paths.map(path => {
    const plain = (work.text(path) ?? '').replace(/[^A-Za-z0-9]/g, '');
    return beside(sam, `${sam.id}${plain}${names.suffix}`, names.mapping, [
      property('DomainName', ref(id, key), key),
      property(names.api, ref(sam.id, key), key),
      property('Stage', ref(stage, key), key),
      property(names.path, path, key),
    ]);
  });
}

function records(sam: Sam, domain: Mapping, work: Work): readonly Entry[] {
  const route = domain.entries.get('Route53')?.value;
  const zone = entry(route, 'HostedZoneId') ?? entry(route, 'HostedZoneName');
  if (zone === undefined) return [];
  const isDual = /^true$/i.test(work.text(entry(route, 'IpV6')?.value) ?? '');
  const name = renamed(domain.entries.get('DomainName'), 'Name');
  const sets = (isDual ? ['A', 'AAAA'] : ['A']).map(type =>
    map([name, property('Type', value(type, zone.key), zone.key)], zone.key),
  );
  const id = hashed('RecordSetGroup', hashable(zone.value, work));
  const properties = [zone, property('RecordSets', list(sets, zone.key), zone.key)];
  return [beside(sam, id, 'AWS::Route53::RecordSetGroup', properties)];
}
