import { isAlias, isMap, isScalar, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { Problem, Source } from '../model.ts';
import { TextFile } from '../text.ts';
import type { UsageBlock, UsageEntry } from './usage.ts';

/** A file may repeat itself by reference; what it comes to is bounded. */
const mostEntries = 100_000;
const deepest = 8;

export type Reading = {
  readonly document: Document;
  readonly file: TextFile;
  readonly problems: Problem[];
  left: number;
};

export const tell = ({ problems }: Reading, problem: Problem): void => void problems.push(problem);

export const complain = (reading: Reading, message: string, at: Source): void =>
  tell(reading, { severity: 'error', code: 'usage', message, at });

export type Entry = { readonly key: string; readonly node: Node | null; readonly at: Source };

export function blocksOf(reading: Reading, section: Entry): readonly UsageBlock[] {
  if (isEmpty(section.node)) return [];
  return pairsOf(reading, section.node, section.key).map(({ key, node, at }) => {
    const entries = new Map<string, UsageEntry>();
    if (!isEmpty(node)) collect(reading, node, { prefix: '', name: key, depth: 1 }, entries);
    return { name: key, at, entries };
  });
}

export const isEmpty = (node: Node | null): node is null => node === null || (isScalar(node) && node.value === null);

type Where = { readonly prefix: string; readonly name: string; readonly depth: number };

function collect(reading: Reading, node: Node, where: Where, entries: Map<string, UsageEntry>): void {
  for (const { key, node: inner, at } of pairsOf(reading, node, `the usage of "${where.name}"`)) {
    const path = `${where.prefix}${key}`;
    if (--reading.left < 0) return limit(reading, at);
    const resolved = inner && resolve(reading, inner);
    if (isMap(resolved)) {
      if (where.depth >= deepest) return limit(reading, at);
      collect(reading, resolved, { ...where, prefix: `${path}.`, depth: where.depth + 1 }, entries);
    } else if (!isEmpty(resolved)) {
      const value = figure(reading, resolved, path, at);
      if (value !== undefined) entries.set(path, { value, at });
    }
  }
}

function limit(reading: Reading, at: Source): void {
  if (reading.problems.every(({ code }) => code !== 'limit')) {
    tell(reading, {
      severity: 'error',
      code: 'limit',
      message: 'this usage file is too large or too deeply nested',
      at,
    });
  }
}

function figure(reading: Reading, node: Node, path: string, at: Source): number | string | undefined {
  const value = isScalar(node) ? node.value : undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  complain(reading, `"${path}" must be a number that is not below 0`, at);
  return undefined;
}

/** The entries of a map, those it takes over by `<<` first, so that its own win. */
export function pairsOf(reading: Reading, node: Node | null, what: string, depth = 0): readonly Entry[] {
  const map = node && resolve(reading, node);
  if (!isMap(map)) {
    complain(reading, `${what} must hold names and values`, placeOf(reading, node));
    return [];
  }
  const entries = map.items.map(pair => entryOf(reading, pair as Pair<Node, Node | null>)); // a parsed map holds parsed nodes
  const taken = entries.filter(({ key }) => key === '<<' && depth < deepest);
  return [
    ...taken.flatMap(({ node: inner }) => pairsOf(reading, inner, what, depth + 1)),
    ...entries.filter(({ key }) => key !== '<<'),
  ];
}

function entryOf(reading: Reading, { key, value }: Pair<Node, Node | null>): Entry {
  return { key: isScalar(key) ? String(key.value) : key.toString(), node: value, at: placeOf(reading, key, value) };
}

function placeOf({ file }: Reading, first: Node | null, last: Node | null = first): Source {
  const [start, end] = spanOf(first) ?? [0, 0];
  return file.at({ start, end: spanOf(last)?.[1] ?? end });
}

const spanOf = (node: Node | null) => node?.range ?? undefined;

function resolve({ document }: Reading, node: Node): Node | null {
  return isAlias(node) ? (node.resolve(document) ?? null) : node;
}

/** The text of a usage file as YAML, with what is wrong with it told. */
export function readText(
  file: string,
  text: string,
): { readonly reading: Reading; readonly sections: readonly Entry[] } {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const reading: Reading = { document, file: new TextFile(file, text), problems: [], left: mostEntries };
  for (const { message, pos } of document.errors)
    complain(reading, message, reading.file.at({ start: pos[0], end: pos[1] }));
  return { reading, sections: document.contents === null ? [] : pairsOf(reading, document.contents, 'a usage file') };
}
