import { type Entry, entry, textOf } from '../syntax/tree.ts';
import type { Template } from '../template.ts';
import type { Expanded } from './expand.ts';
import { kindOf } from './source.ts';
import type { Work } from './work.ts';

type Resources = ReadonlyMap<string, Entry>;

/** All resources in the order of the text, what SAM makes of one in its place, and what it makes for all at the end. */
export function gathered(
  template: Template,
  expansions: readonly Expanded[],
  shared: readonly Entry[],
  work: Work,
): Resources {
  const made = byOrigin(expansions);
  const done = new Map<string, Entry>();
  const add = (entry: Entry, source?: string): void => {
    if (isFree(entry, source, template, done, work)) done.set(entry.name, entry);
  };
  for (const resource of template.resources.values()) {
    if (kindOf(resource) === undefined) done.set(resource.name, withoutConnectors(resource));
    for (const each of made.get(resource.name) ?? []) add(each, resource.name);
    made.delete(resource.name);
  }
  for (const each of [...[...made.values()].flat(), ...shared]) add(each);
  return done;
}

function byOrigin(expansions: readonly Expanded[]): Map<string, Entry[]> {
  const made = new Map<string, Entry[]>();
  for (const { of, entries } of expansions) {
    const before = made.get(of);
    if (before === undefined) made.set(of, [...entries]);
    else for (const each of entries) before.push(each);
  }
  return made;
}

/** Several resources may need the same, like a domain of two APIs; what is written keeps its name. */
function isFree(entry: Entry, source: string | undefined, template: Template, done: Resources, { say }: Work): boolean {
  const before = done.get(entry.name);
  const isWritten = template.resources.has(entry.name) && entry.name !== source;
  if (!isWritten && (before === undefined || typeOf(before) === typeOf(entry))) return before === undefined;
  say('error', 'duplicate', `SAM makes a resource "${entry.name}", and there is another of that name`, entry.key);
  return false;
}

const typeOf = ({ value }: Entry): string | undefined => textOf(entry(value, 'Type')?.value);

/** SAM takes them out. */
function withoutConnectors(resource: Entry): Entry {
  const { value } = resource;
  if (value.kind !== 'map' || !value.entries.has('Connectors')) return resource;
  return {
    ...resource,
    value: { ...value, entries: new Map([...value.entries].filter(([name]) => name !== 'Connectors')) },
  };
}
