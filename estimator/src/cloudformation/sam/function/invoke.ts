import { beside, type Expansion } from '../make.ts';
import { map, property, ref, value } from '../nodes.ts';
import { at, type Sam } from '../source.ts';
import type { Published } from './alias.ts';
import { destination } from './destination.ts';

/** How asynchronous calls are repeated, and where their results go. */
export function invokeConfig(sam: Sam, alias: Published | undefined): Expansion {
  const config = at(sam, 'EventInvokeConfig');
  if (config?.kind !== 'map') return { entries: [] };
  const id = `${sam.id}EventInvokeConfig`;
  const { key } = sam.entry;
  const destinations = ['OnSuccess', 'OnFailure'].flatMap(name => destination(sam, id, name) ?? []);
  const directed = destinations.map(each => each.property);
  const made = beside(sam, id, 'AWS::Lambda::EventInvokeConfig', [
    property('FunctionName', ref(sam.id, key), key),
    property('Qualifier', at(sam, alias ? 'AutoPublishAlias' : '') ?? value('$LATEST', key), key),
    ...['MaximumEventAgeInSeconds', 'MaximumRetryAttempts'].map(name => config.entries.get(name)),
    property('DestinationConfig', map(directed, key), key),
  ]);
  return {
    entries: [made, ...destinations.flatMap(each => each.made)],
    names: destinations.flatMap(each => each.names),
    conditions: destinations.flatMap(each => each.conditions),
  };
}
