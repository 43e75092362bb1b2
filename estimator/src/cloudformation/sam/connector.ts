import { type Entry, entry, itemsOf, type Node, textOf } from '../syntax/tree.ts';
import { beside, type Expansion } from './make.ts';
import { at, type Sam } from './source.ts';
import type { Work } from './work.ts';

/** Sources that are let in by what they call, as they have no role of their own. */
const callers =
  /^AWS::(S3::Bucket|SNS::Topic|Events::Rule|ApiGateway::|ApiGatewayV2::|AppSync::GraphQLApi|Serverless::(Api|HttpApi)$)/;

type Policy = { readonly type: string; readonly suffixes: readonly string[] };

const managed: Policy = { type: 'AWS::IAM::ManagedPolicy', suffixes: ['Policy'] };

/** What lets one resource use another: on the side of whichever has a policy. */
function policyOf(source: string, destination: string, permissions: readonly string[]): Policy {
  if (!callers.test(source)) return managed;
  if (/::Function$/.test(destination))
    return { type: 'AWS::Lambda::Permission', suffixes: permissions.map(each => `${each}LambdaPermission`) };
  if (destination === 'AWS::SQS::Queue') return { type: 'AWS::SQS::QueuePolicy', suffixes: ['QueuePolicy'] };
  if (destination === 'AWS::SNS::Topic') return { type: 'AWS::SNS::TopicPolicy', suffixes: ['TopicPolicy'] };
  return managed;
}

export type Types = (id: string) => string | undefined;

/** Policies cost nothing, so what they allow is not written out. */
export function expandConnector(sam: Sam, typeOf: Types, { spend }: Work, from?: string): Expansion {
  const destination = at(sam, 'Destination');
  const several = destination && itemsOf(destination);
  if (!spend(several?.length ?? 1, sam.entry.key)) return { entries: [] };
  const source = from ?? typeIn(at(sam, 'Source'), typeOf);
  const permissions = textsIn(at(sam, 'Permissions'));
  const idsFor = (each: Node | undefined, end: string): readonly Entry[] => {
    const { type, suffixes } = policyOf(source, typeIn(each, typeOf), permissions);
    return suffixes.map(suffix => beside(sam, `${sam.id}${suffix}${end}`, type, []));
  };
  if (several === undefined) return { entries: idsFor(destination, '') };
  return { entries: several.flatMap((each, index) => idsFor(each, `Destination${index}`)) };
}

const textsIn = (node: Node | undefined): readonly string[] =>
  node?.kind === 'list' ? node.items.flatMap(each => textOf(each) ?? []) : [];

const typeIn = (node: Node | undefined, typeOf: Types): string =>
  textOf(entry(node, 'Type')?.value) ?? typeOf(textOf(entry(node, 'Id')?.value) ?? '') ?? '';

/** Connectors written within the resource they lead from. */
export function embedded(resource: Entry): readonly Sam[] {
  const connectors = entry(resource.value, 'Connectors')?.value;
  if (connectors?.kind !== 'map') return [];
  return [...connectors.entries.values()].map(each => {
    const properties = entry(each.value, 'Properties')?.value;
    return {
      id: `${resource.name}${each.name}`,
      kind: 'Connector',
      entry: { ...resource, key: each.key, start: each.start, end: each.end },
      properties: properties?.kind === 'map' ? properties.entries : new Map(),
      written: undefined,
      events: [],
    };
  });
}
