import type { Entry, Mapping, Node, Scalar } from '../tree.ts';
import { blockScalar } from './block-scalar.ts';
import { columnOf, type Cursor, endLine, isBlank, isEnd, isLineEnd, skipSpaces } from './cursor.ts';
import { flowNode, isKey } from './flow.ts';
import { isColon, plainOnLine, plainOverLines, quoted } from './scalar.ts';
import { tagged } from './tag.ts';

/** Deeper than people indent. */
const deepest = 150;

/** What the lines around a node say of it. */
type Place = {
  /** The column that all its lines are deeper in than. */
  readonly parent: number;
  /** A map may begin here: it is the first thing on its line, or behind a dash. */
  readonly isFirst: boolean;
  readonly depth: number;
};

/** A node, and all up to what the next line begins with. */
export function blockNode(cursor: Cursor, place: Place): Node | undefined {
  if (place.depth > deepest) return undefined;
  const read = readers[cursor.text.charAt(cursor.at)] ?? plainNode;
  return read(cursor, place);
}

type Read = (cursor: Cursor, place: Place) => Node | undefined;

const braces: Read = (cursor, { parent, depth }) => ended(cursor, flowNode(cursor, parent, depth));
const lines: Read = (cursor, { parent }) => blockScalar(cursor, parent);

/** By what a node begins with. */
const readers: Readonly<Record<string, Read>> = {
  '-': (cursor, place) =>
    isDash(cursor) ? firstOnly(place, () => blockList(cursor, place.depth)) : plainNode(cursor, place),
  '!': (cursor, place) => tagged(cursor, () => taggedNode(cursor, place)),
  '{': braces,
  '[': braces,
  '|': lines,
  '>': lines,
  '"': quotedNode,
  "'": quotedNode,
};

const firstOnly = (place: Place, read: () => Node | undefined): Node | undefined =>
  place.isFirst ? read() : undefined;

const ended = (cursor: Cursor, node: Node | undefined): Node | undefined =>
  node !== undefined && endLine(cursor) ? node : undefined;

/** On the same line, or on lines of its own below. */
function taggedNode(cursor: Cursor, { parent, depth }: Place): Node | undefined {
  if (!isRestEmpty(cursor)) return blockNode(cursor, { parent, isFirst: false, depth: depth + 1 });
  if (!endLine(cursor) || isEnd(cursor) || columnOf(cursor) <= parent) return undefined;
  return blockNode(cursor, { parent, isFirst: true, depth: depth + 1 });
}

const isRestEmpty = ({ text, at }: Cursor): boolean => isLineEnd(text, at) || text.charAt(at) === '#';

function quotedNode(cursor: Cursor, place: Place): Node | undefined {
  const column = columnOf(cursor);
  const first = quoted(cursor);
  if (first === undefined) return undefined;
  skipSpaces(cursor);
  if (cursor.text[cursor.at] === ':') return firstOnly(place, () => blockMap(cursor, column, first, place.depth));
  cursor.at = first.end;
  return ended(cursor, first);
}

function plainNode(cursor: Cursor, place: Place): Node | undefined {
  const column = columnOf(cursor);
  const isBehindComment = place.isFirst && cursor.comments > 0;
  const first = plainOnLine(cursor, false);
  if (first === undefined) return undefined;
  skipSpaces(cursor);
  if (cursor.text[cursor.at] === ':') return firstOnly(place, () => blockMap(cursor, column, first, place.depth));
  if (isBehindComment) return undefined;
  cursor.at = first.end;
  return plainOverLines(cursor, first, place.parent);
}

const isDash = ({ text, at }: Cursor): boolean => text.charAt(at) === '-' && isBlank(text, at + 1);

function blockList(cursor: Cursor, depth: number): Node | undefined {
  const [start, column] = [cursor.at, columnOf(cursor)];
  const items: Node[] = [];
  do {
    const item = itemAt(cursor, column, depth + 1);
    if (item === undefined) return undefined;
    items.push(item);
  } while (!isEnd(cursor) && columnOf(cursor) === column && isDash(cursor));
  return isDeeper(cursor, column) ? undefined : { kind: 'list', items, start, end: items.at(-1)?.end ?? start };
}

const isDeeper = (cursor: Cursor, column: number): boolean => !isEnd(cursor) && columnOf(cursor) > column;

/** Behind the dash, or on the lines below. */
function itemAt(cursor: Cursor, column: number, depth: number): Node | undefined {
  cursor.at++;
  skipSpaces(cursor);
  if (isRestEmpty(cursor) && !(endLine(cursor) && isDeeper(cursor, column))) return undefined;
  return blockNode(cursor, { parent: column, isFirst: true, depth });
}

/** Begins at the colon behind its first key. */
function blockMap(cursor: Cursor, column: number, first: Scalar, depth: number): Mapping | undefined {
  const entries = new Map<string, Entry>();
  for (let key: Scalar | undefined = first; key !== undefined; key = keyAt(cursor)) {
    const last = blockEntry(cursor, column, key, depth);
    if (last === undefined || entries.has(last.name) || isDeeper(cursor, column)) return undefined;
    entries.set(last.name, last);
    if (isEnd(cursor) || columnOf(cursor) < column) return blockMapOf(entries, first, last);
  }
  return undefined;
}

const blockMapOf = (entries: Mapping['entries'], { start }: Scalar, last: Entry): Mapping => ({
  kind: 'map',
  flow: false,
  entries,
  last: { start: last.start, end: last.end },
  start,
  end: last.end,
});

/** Leaves the cursor at the colon. */
function keyAt(cursor: Cursor): Scalar | undefined {
  const isQuoted = /["']/.test(cursor.text.charAt(cursor.at));
  const key = isQuoted ? quoted(cursor) : plainOnLine(cursor, false);
  skipSpaces(cursor);
  return cursor.text[cursor.at] === ':' ? key : undefined;
}

function blockEntry(cursor: Cursor, column: number, key: Scalar, depth: number): Entry | undefined {
  if (!isKey(key) || !isColon(cursor.text, cursor.at, false)) return undefined;
  const colon = ++cursor.at;
  const value = valueAt(cursor, column, colon, depth);
  if (value === undefined) return undefined;
  const end = value.start === value.end ? colon : value.end;
  return { name: key.text, key: { start: key.start, end: key.end }, value, start: key.start, end };
}

/** Behind the colon, or on the lines below; a list may be as far in as its key. */
function valueAt(cursor: Cursor, column: number, colon: number, depth: number): Node | undefined {
  skipSpaces(cursor);
  if (!isRestEmpty(cursor)) return blockNode(cursor, { parent: column, isFirst: false, depth: depth + 1 });
  if (!endLine(cursor)) return undefined;
  if (isEnd(cursor) || columnOf(cursor) < column || (columnOf(cursor) === column && !isDash(cursor)))
    return { kind: 'scalar', style: 'plain', value: null, text: '', start: colon, end: colon };
  if (columnOf(cursor) === column) return blockList(cursor, depth + 1);
  return blockNode(cursor, { parent: column, isFirst: true, depth: depth + 1 });
}
