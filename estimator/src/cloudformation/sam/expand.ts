import { entry } from '../syntax/tree.ts';
import { expandHttpApi } from './api/http-api.ts';
import { expandRestApi } from './api/rest-api.ts';
import { expandWebSocketApi } from './api/web-socket-api.ts';
import { expandApplication } from './application.ts';
import type { Around } from './around.ts';
import { expandCapacityProvider } from './capacity-provider.ts';
import { expandFunction } from './function/index.ts';
import { expandGraphql } from './graphql.ts';
import { expandLayer } from './layer.ts';
import type { Expansion } from './make.ts';
import { expandSimpleTable } from './simple-table.ts';
import type { Sam } from './source.ts';
import { expandStateMachine } from './state-machine.ts';

/** What one resource of SAM's becomes, with its id. */
export type Expanded = Expansion & { readonly of: string };

/** The kinds that are read. A new one is a new row. */
const expanders: ReadonlyMap<string, (sam: Sam, around: Around) => Expansion> = new Map([
  ['Api', expandRestApi],
  ['Application', expandApplication],
  ['CapacityProvider', expandCapacityProvider],
  ['Function', expandFunction],
  ['GraphQLApi', expandGraphql],
  ['HttpApi', expandHttpApi],
  ['LayerVersion', expandLayer],
  ['SimpleTable', expandSimpleTable],
  ['StateMachine', expandStateMachine],
  ['WebSocketApi', expandWebSocketApi],
]);

export const expanded = (sams: readonly Sam[], around: Around): readonly Expanded[] =>
  sams.filter(({ kind }) => kind !== 'Connector').map(sam => ({ ...expandedOne(sam, around), of: sam.id }));

function expandedOne(sam: Sam, around: Around): Expansion {
  const expander = expanders.get(sam.kind);
  if (expander === undefined) return unread(sam, around);
  const expansion = expander(sam, around);
  return around.spend(expansion.entries.length, sam.entry.key) ? expansion : { entries: [] };
}

/** It stays what it is, and is counted as not supported. */
function unread(sam: Sam, { say }: Around): Expansion {
  const at = entry(sam.entry.value, 'Type')?.value ?? sam.entry.key;
  say('warning', 'not-supported', `AWS::Serverless::${sam.kind} is not read yet: what it makes is not counted`, at);
  return { entries: [sam.entry] };
}
