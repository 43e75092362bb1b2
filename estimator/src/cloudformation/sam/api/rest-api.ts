import { asIntrinsic, type Entry, entry, type Node, textOf } from '../../syntax/tree.ts';
import { location, ofBody } from '../code.ts';
import { hashed } from '../hash.ts';
import { beside, type Expansion, main, same } from '../make.ts';
import { list, map, property, ref, renamed, tagList } from '../nodes.ts';
import { at, type Sam } from '../source.ts';
import type { Work } from '../work.ts';
import { authorizers, usagePlan } from './auth.ts';
import { domainOf } from './domain.ts';

const shared = [
  ...['ApiKeySourceType', 'BinaryMediaTypes', 'Description', 'DisableExecuteApiEndpoint', 'FailOnWarnings'],
  ...['EndpointAccessMode', 'MinimumCompressionSize', 'Mode', 'Name', 'Policy', 'SecurityPolicy'],
];

const ofStage = [
  ...['AccessLogSetting', 'CacheClusterEnabled', 'CacheClusterSize', 'CanarySetting', 'MethodSettings', 'StageName'],
  ...['TracingEnabled', 'Variables'],
];

/** SAM adds a hash of the packaged definition to the deployment's id: nobody can know it before, so it is left out. */
export function expandRestApi(sam: Sam, work: Work): Expansion {
  const [deployment, stage] = [`${sam.id}Deployment`, stageId(sam)];
  if (at(sam, 'StageName') === undefined) work.say('error', 'syntax', `${sam.id} has no StageName`, sam.entry.key);
  const domain = domainOf(sam, 'rest', stage, work);
  const plan = usagePlan(sam, work);
  return {
    entries: [
      main(sam, 'AWS::ApiGateway::RestApi', [...same(sam, shared), ...body(sam), endpoint(sam)], shared),
      deploymentOf(sam, deployment),
      stageOf(sam, stage, deployment),
      ...authorizers(sam, work),
      ...(domain?.entries ?? []),
      ...(plan?.entries ?? []),
    ],
    names: [
      [`${sam.id}.Stage`, stage],
      [`${sam.id}.Deployment`, deployment],
      ...(domain ? ([[`${sam.id}.DomainName`, domain.id]] as const) : []),
      ...(plan ? ['UsagePlan', 'UsagePlanKey', 'ApiKey'] : []).map(
        name => [`${sam.id}.${name}`, `${plan?.prefix ?? ''}${name}`] as const,
      ),
    ],
  };
}

/** A stage's name is part of its id where it is written; a reference is not. */
function stageId(sam: Sam): string {
  const name = textOf(at(sam, 'StageName')) ?? '';
  return /^[A-Za-z0-9]+$/.test(name) ? `${sam.id}${name}Stage` : hashed(`${sam.id}Stage`, name);
}

const deploymentOf = (sam: Sam, id: string): Entry =>
  beside(sam, id, 'AWS::ApiGateway::Deployment', [property('RestApiId', ref(sam.id, sam.entry.key), sam.entry.key)]);

/** What is billed of an API by the hour, its cache, belongs to the stage: the properties are those of SAM's API. */
function stageOf(sam: Sam, id: string, deployment: string): Entry {
  const { key } = sam.entry;
  const stage = beside(sam, id, 'AWS::ApiGateway::Stage', [
    ...same(sam, ofStage),
    property('DeploymentId', ref(deployment, key), key),
    property('RestApiId', ref(sam.id, key), key),
    property('Tags', tagList(at(sam, 'Tags'), {}, key), key),
  ]);
  return sam.written === undefined ? stage : withPlace(stage, sam.written);
}

/** Lets what is missing be written where the properties of the API are. */
function withPlace(made: Entry, written: NonNullable<Sam['written']>): Entry {
  const properties = made.value.kind === 'map' ? made.value.entries.get('Properties') : undefined;
  if (made.value.kind !== 'map' || properties?.value.kind !== 'map') return made;
  const body: Node = { ...written, entries: properties.value.entries, takes: new Set(ofStage) };
  const entries = new Map(made.value.entries).set('Properties', { ...properties, value: body });
  return { ...made, value: { ...made.value, entries } };
}

const body = (sam: Sam): readonly (Entry | undefined)[] => [
  renamed(sam.properties.get('DefinitionBody'), 'Body'),
  location(sam.properties.get('DefinitionUri'), 'BodyS3Location', ofBody),
];

/** A kind of endpoint alone, or with the endpoints of VPCs that lead to it. */
function endpoint(sam: Sam): Entry | undefined {
  const written = sam.properties.get('EndpointConfiguration');
  if (written === undefined) return undefined;
  const { value: node, key } = written;
  const isMap = node.kind === 'map' && asIntrinsic(node) === undefined;
  const type = isMap ? entry(node, 'Type')?.value : node;
  const types = property('Types', type && list([type], key), key);
  if (!isMap) return { ...written, value: map([types], key) };
  const vpcs = renamed(entry(node, 'VPCEndpointIds'), 'VpcEndpointIds');
  return { ...written, value: map([types, vpcs, entry(node, 'IpAddressType')], key) };
}
