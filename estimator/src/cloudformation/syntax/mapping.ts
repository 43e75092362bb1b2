import { isAlias, isScalar, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import type { Span } from '../../model.ts';
import { type Converter, isGap, nodeOf, writtenEnd } from './convert.ts';
import type { Entry, Mapping, Node } from './tree.ts';

type WrittenPair = Pair<ParsedNode, ParsedNode | null>;

export function mappingOf(converter: Converter, node: YAMLMap.Parsed, depth: number): Mapping {
  const entries = new Map<string, Entry>();
  const merged: Node[] = [];
  let last: Span | undefined;
  for (const pair of node.items) {
    const entry = entryOf(converter, pair, depth);
    if (entry === undefined) continue;
    last = { start: entry.start, end: entry.end };
    if (isMerge(pair.key)) merged.push(entry.value);
    else add(converter, entries, entry);
  }
  for (const source of merged) merge(converter, entries, source);
  const flow = node.flow === true;
  return {
    kind: 'map',
    flow,
    entries,
    last,
    start: node.range[0],
    end: flow ? node.range[1] : (last?.end ?? node.range[1]),
  };
}

function add({ fault }: Converter, entries: Map<string, Entry>, entry: Entry): void {
  if (entries.has(entry.name)) {
    fault({ ...entry.key, code: 'duplicate', message: `"${entry.name}" is given twice; the last one counts` });
  }
  entries.set(entry.name, entry);
}

const isMerge = (key: ParsedNode): boolean => isScalar(key) && key.type === 'PLAIN' && key.value === '<<';

function entryOf(converter: Converter, { key, value }: WrittenPair, depth: number): Entry | undefined {
  const [start, end] = key.range;
  const name = nameOf(converter, key, depth);
  if (name === undefined) {
    converter.fault({ start, end, code: 'syntax', message: 'a key must be text' });
    return undefined;
  }
  const node = value === null ? nothing(end) : nodeOf(converter, value, depth);
  return { name, key: { start, end }, value: node, start, end: entryEnd(converter.text, end, value, node) };
}

/** Most keys are bare scalars, and are not worth a node. */
function nameOf(converter: Converter, key: ParsedNode, depth: number): string | undefined {
  if (isScalar(key) && key.tag === undefined && key.anchor === undefined)
    return isGap(key) ? undefined : String(key.value);
  const node = nodeOf(converter, key, depth);
  return node.kind === 'scalar' ? node.text : undefined;
}

const nothing = (at: number): Node => ({ kind: 'scalar', style: 'plain', value: null, text: '', start: at, end: at });

/** Where nothing is written after the colon, the entry ends at the colon. */
function entryEnd(text: string, keyEnd: number, value: ParsedNode | null, node: Node): number {
  const end = value === null ? keyEnd : writtenEnd(value, node);
  const isEmpty = value === null || (!isAlias(value) && node.start === node.end);
  return isEmpty ? (colonEnd(text, keyEnd) ?? keyEnd) : end;
}

/** The place just behind the colon of a key. */
export function colonEnd(text: string, keyEnd: number): number | undefined {
  let here = keyEnd;
  while (text[here] === ' ' || text[here] === '\t') here++;
  return text[here] === ':' ? here + 1 : undefined;
}

/** What is written in the map itself wins; of several merged maps, the first that has the key. */
function merge(converter: Converter, entries: Map<string, Entry>, source: Node): void {
  if (source.kind === 'invalid') return;
  if (source.kind === 'list') {
    for (const item of source.items) merge(converter, entries, item);
    return;
  }
  if (source.kind !== 'map') {
    converter.fault({ start: source.start, end: source.end, code: 'syntax', message: 'only a map can be merged' });
    return;
  }
  for (const [name, entry] of source.entries) if (!entries.has(name)) entries.set(name, entry);
}
