import type { Scalar, Span } from '../../model.ts';
import { asIntrinsic, type Entry, type Mapping, type Node } from '../syntax/tree.ts';

const none: ReadonlySet<string> = new Set();

/** What SAM makes stands where its cause is written and takes no room there: no edit can go into it. */
export const value = (data: Scalar, at: Span): Node => ({
  kind: 'scalar',
  style: 'plain',
  value: data,
  text: String(data),
  made: true,
  start: at.start,
  end: at.start,
});

export const list = (items: readonly Node[], at: Span): Node => ({
  kind: 'list',
  items,
  start: at.start,
  end: at.start,
});

export const map = (entries: readonly (Entry | undefined)[], at: Span): Mapping => ({
  kind: 'map',
  flow: true,
  entries: byName(entries),
  last: undefined,
  takes: none,
  start: at.start,
  end: at.start,
});

export function byName(entries: readonly (Entry | undefined)[]): ReadonlyMap<string, Entry> {
  const named = new Map<string, Entry>();
  for (const entry of entries) if (entry !== undefined) named.set(entry.name, entry);
  return named;
}

/** A property that nobody wrote. */
export function property(name: string, node: Node | undefined, at: Span): Entry | undefined {
  if (node === undefined) return undefined;
  const key = { start: at.start, end: at.start };
  return { name, value: node, key, start: key.start, end: key.end };
}

/** A property that was written under another name. */
export const renamed = (entry: Entry | undefined, name: string): Entry | undefined => entry && { ...entry, name };

export const call = (name: string, argument: Node): Node => ({
  kind: 'tagged',
  name,
  argument,
  start: argument.start,
  end: argument.end,
});

export const ref = (id: string, at: Span): Node => call('Ref', value(id, at));

export const getAtt = (id: string, attribute: string, at: Span): Node =>
  call('Fn::GetAtt', value(`${id}.${attribute}`, at));

/** A map of texts and values as a list of keys and values, which most types want their tags in. */
export function tagList(tags: Node | undefined, own: Readonly<Record<string, string>>, at: Span): Node | undefined {
  const added = Object.entries(own).map(([key, text]) => pair(key, value(text, at), at));
  if (tags === undefined) return added.length === 0 ? undefined : list(added, at);
  if (tags.kind !== 'map' || asIntrinsic(tags)) return tags;
  return list([...added, ...[...tags.entries.values()].map(({ name, value: node, key }) => pair(name, node, key))], at);
}

const pair = (key: string, node: Node, at: Span): Node =>
  map([property('Key', value(key, at), at), property('Value', node, at)], at);
