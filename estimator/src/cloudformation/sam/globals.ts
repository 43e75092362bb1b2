import { asIntrinsic, type Entry, entry, itemsOf, type Mapping, type Node, textOf } from '../syntax/tree.ts';
import type { Template } from '../template.ts';
import type { Work } from './work.ts';

/** What `Globals` says for each kind of resource. */
export type Globals = ReadonlyMap<string, Mapping>;

/** The kinds that may have globals, each with what belongs to a single resource and cannot be shared. */
const own: ReadonlyMap<string, readonly string[]> = new Map([
  ['Api', ['StageName', 'DefinitionBody']],
  ['CapacityProvider', ['CapacityProviderName']],
  ['Function', ['Role', 'Policies', 'FunctionName', 'Events']],
  ['HttpApi', ['StageName', 'DefinitionBody', 'DefinitionUri']],
  ['LayerVersion', []],
  ['SimpleTable', ['TableName', 'PrimaryKey']],
  ['StateMachine', ['Role', 'Name', 'Events']],
  ['WebSocketApi', ['Routes']],
]);

export function readGlobals({ syntax: { root } }: Template, { say }: Work): Globals {
  const section = entry(root, 'Globals');
  const globals = new Map<string, Mapping>();
  if (section === undefined) return globals;
  if (section.value.kind !== 'map') say('error', 'syntax', 'Globals must be a map of kinds of resources', section.key);
  else for (const each of section.value.entries.values()) readKind(each, globals, say);
  return globals;
}

function readKind({ name, key, value }: Entry, globals: Map<string, Mapping>, say: Work['say']): void {
  const refused = own.get(name);
  if (refused === undefined) say('error', 'syntax', `there are no globals for ${name}`, key);
  else if (value.kind !== 'map') say('error', 'syntax', `Globals.${name} must be a map of properties`, key);
  else globals.set(name, withoutOwn(name, value, refused, say));
}

function withoutOwn(kind: string, map: Mapping, refused: readonly string[], say: Work['say']): Mapping {
  const wrong = refused.flatMap(name => map.entries.get(name) ?? []);
  if (wrong.length === 0) return map;
  for (const { name, key } of wrong) say('error', 'syntax', `${name} cannot be among the globals of ${kind}`, key);
  return { ...map, entries: new Map([...map.entries].filter(([name]) => !refused.includes(name))) };
}

/** The globals that a resource does not refuse by `IgnoreGlobals`. */
export function globalsFor(kind: string, resource: Node, globals: Globals): Mapping | undefined {
  const all = globals.get(kind);
  const ignored = entry(resource, 'IgnoreGlobals')?.value;
  if (all === undefined || ignored === undefined) return all;
  if (textOf(ignored) === '*') return undefined;
  const names = new Set(itemsOf(ignored)?.map(item => textOf(item)));
  return { ...all, entries: new Map([...all.entries].filter(([name]) => !names.has(name))) };
}

type Spender = Pick<Work, 'spend'>;

/** Maps are merged, lists joined, and anything else is the resource's own. What is written there keeps its place. */
function merged(shared: Node, local: Node, work: Spender): Node {
  if (asIntrinsic(shared) || asIntrinsic(local)) return local;
  if (shared.kind === 'list' && local.kind === 'list')
    return affordable(shared.items.length + local.items.length, local, work, () => ({
      ...local,
      items: [...shared.items, ...local.items],
    }));
  if (shared.kind !== 'map' || local.kind !== 'map') return local;
  return affordable(shared.entries.size + local.entries.size, local, work, () => ({
    ...local,
    entries: mergedEntries(shared.entries, local.entries, work),
  }));
}

const affordable = (size: number, local: Node, { spend }: Spender, make: () => Node): Node =>
  spend(size, local) ? make() : beyond(local);

export function mergedEntries(
  shared: Mapping['entries'],
  local: Mapping['entries'],
  work: Spender,
): Mapping['entries'] {
  const entries = new Map(shared);
  for (const [name, each] of local) {
    const before = shared.get(name);
    entries.set(name, before === undefined ? each : { ...each, value: merged(before.value, each.value, work) });
  }
  return entries;
}

const beyond = ({ start, end }: Node): Node => ({
  kind: 'invalid',
  start,
  end,
  reason: 'the SAM resources of this template make too much',
});
