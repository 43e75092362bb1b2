import { isList } from '../follow.ts';
import type { ResourceEstimate } from '../estimate.ts';
import { type Data, type Instance, Unknown } from '../model.ts';

type Resources = ReadonlyMap<string, ResourceEstimate>;

/**
 * Resources that are gone under one name and there under another, by identity, new to old: exactly one of each side
 * with that type, place and values. A plan says itself what moves, and destroys the rest.
 */
export function renamesIn(gone: Resources, come: Resources): ReadonlyMap<string, string> {
  if (gone.size === 0 || come.size === 0) return new Map();
  const kinds = new Set([...come.values()].map(kindOf));
  const old = onlyOnes([...gone].filter(([, resource]) => kinds.has(kindOf(resource))));
  const now = onlyOnes([...come]);
  const pairs = [...now].flatMap(([likeness, identity]): (readonly [string, string])[] => {
    const from = old.get(likeness);
    return identity === undefined || from === undefined ? [] : [[identity, from]];
  });
  return new Map(pairs);
}

/** By all that makes them alike; undefined where there are several. */
function onlyOnes(
  resources: readonly (readonly [string, ResourceEstimate])[],
): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const [identity, resource] of resources) {
    const likeness = likenessOf(resource);
    if (likeness !== undefined) found.set(likeness, found.has(likeness) ? undefined : identity);
  }
  return found;
}

const kindOf = ({ project, instance: { language, type } }: ResourceEstimate): string =>
  JSON.stringify([project, language, type]);

/** Longer ones are not compared. */
const mostCharacters = 100_000;

function likenessOf(resource: ResourceEstimate): string | undefined {
  const { instance } = resource;
  const parts: string[] = [kindOf(resource)];
  const values = [instance.region, instance.countUnknown ?? null, instance.tags, valuesOf(instance)];
  return values.every(value => write(value, parts)) ? parts.join('') : undefined;
}

const valuesOf = (instance: Instance): Data =>
  Object.fromEntries(instance.names().map(name => [name, instance.get(name) ?? null]));

/** Appends a value as text, whatever the order of its names; false when it grows too long. An unknown is what its reason says. */
function write(value: Data, parts: string[]): boolean {
  const pending: (Data | Mark)[] = [value];
  let left = mostCharacters;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const text = textOf(next, pending);
    parts.push(text);
    if ((left -= text.length) < 0) return false;
  }
  return true;
}

class Mark {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A container's members are left to be written next. */
function textOf(value: Data | Mark, pending: (Data | Mark)[]): string {
  if (value instanceof Mark) return value.text;
  if (value instanceof Unknown) return `?${JSON.stringify(value.reason)}`;
  if (value === null || typeof value !== 'object') return `${JSON.stringify(value)},`;
  pending.push(new Mark('}'));
  if (isList(value)) {
    pending.push(...value.toReversed());
    return '[';
  }
  const members = Object.entries(value).filter(([, member]) => member !== null);
  for (const [name, member] of members.sort(([a], [b]) => (a < b ? 1 : -1)))
    pending.push(member, new Mark(`${JSON.stringify(name)}:`));
  return '{';
}
