import type { Entry, Mapping, Node } from '../tree.ts';
import { type Cursor, columnOf, endLine, isEnd, isLineEnd, skipSpaces } from './cursor.ts';
import { isColon, plainOnLine, quoted } from './scalar.ts';
import { tagged } from './tag.ts';

/** Deeper than people nest braces. */
const deepest = 150;

const [tab, space, hash, comma, openList, closeList, openMap, closeMap] = [9, 32, 35, 44, 91, 93, 123, 125];

/** What stands in brackets and braces, or between them; its lines are deeper in than its parent. */
export function flowNode(cursor: Cursor, parent: number, depth: number): Node | undefined {
  if (depth > deepest) return undefined;
  switch (cursor.text.charCodeAt(cursor.at)) {
    case openMap:
      return flowMap(cursor, parent, depth + 1);
    case openList:
      return flowList(cursor, parent, depth + 1);
    case 33:
      return tagged(cursor, () => (isInLine(cursor) ? flowNode(cursor, parent, depth + 1) : undefined));
    case 34:
    case 39:
      return quoted(cursor);
    default:
      return plainOnLine(cursor, true);
  }
}

const isInLine = (cursor: Cursor): boolean => !isLineEnd(cursor.text, cursor.at);

/** Over white space, line ends and comments, to what comes next; false where the quick reader has to give up. */
function skip(cursor: Cursor, parent: number): boolean {
  const { text } = cursor;
  const start = cursor.at;
  while (isBlankIn(text.charCodeAt(cursor.at), parent)) cursor.at++;
  if (isEnd(cursor)) return false;
  if (text.charCodeAt(cursor.at) !== hash) return !isLineEnd(text, cursor.at) || overLines(cursor, parent);
  // A comment needs the white space before it.
  return cursor.at-- > start && overLines(cursor, parent);
}

/** Tabs are for JSON alone. */
const isBlankIn = (code: number, parent: number): boolean => code === space || (code === tab && parent < 0);

function overLines(cursor: Cursor, parent: number): boolean {
  if (parent >= 0) return endLine(cursor) && !isEnd(cursor) && columnOf(cursor) > parent;
  const { text } = cursor;
  while (cursor.at < text.length && isWhite(text.charCodeAt(cursor.at))) cursor.at++;
  return !isEnd(cursor) && text.charCodeAt(cursor.at) !== hash && !isMarked(text, cursor.at);
}

/** White space as JSON has it. */
const isWhite = (code: number): boolean => code === space || code === 10 || code === 13 || code === tab;

const isMarked = (text: string, at: number): boolean => text.startsWith('---', at) || text.startsWith('...', at);

/** Behind an item: a comma and perhaps another, or the end. */
function goesOn(cursor: Cursor, parent: number, close: number): boolean | undefined {
  if (!skip(cursor, parent)) return undefined;
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === close) return false;
  if (code !== comma) return undefined;
  cursor.at++;
  return skip(cursor, parent) ? cursor.text.charCodeAt(cursor.at) !== close : undefined;
}

function flowList(cursor: Cursor, parent: number, depth: number): Node | undefined {
  const items: Node[] = [];
  const start = cursor.at++;
  if (!skip(cursor, parent)) return undefined;
  let more: boolean | undefined = cursor.text.charCodeAt(cursor.at) !== closeList;
  while (more) {
    const item = flowNode(cursor, parent, depth);
    if (item === undefined) return undefined;
    items.push(item);
    more = goesOn(cursor, parent, closeList);
  }
  return more === undefined ? undefined : { kind: 'list', items, start, end: ++cursor.at };
}

function flowMap(cursor: Cursor, parent: number, depth: number): Mapping | undefined {
  const entries = new Map<string, Entry>();
  const start = cursor.at++;
  if (!skip(cursor, parent)) return undefined;
  let last: Entry | undefined;
  let more: boolean | undefined = cursor.text.charCodeAt(cursor.at) !== closeMap;
  while (more) {
    last = flowEntry(cursor, parent, depth);
    if (last === undefined || entries.has(last.name)) return undefined;
    entries.set(last.name, last);
    more = goesOn(cursor, parent, closeMap);
  }
  const span = last && { start: last.start, end: last.end };
  return more === undefined ? undefined : { kind: 'map', flow: true, entries, last: span, start, end: ++cursor.at };
}

function flowEntry(cursor: Cursor, parent: number, depth: number): Entry | undefined {
  const { text } = cursor;
  const isQuoted = text[cursor.at] === '"' || text[cursor.at] === "'";
  const key = isQuoted ? quoted(cursor) : plainOnLine(cursor, true);
  if (key === undefined || !isKey(key) || !skipColon(cursor, isQuoted)) return undefined;
  const value = skip(cursor, parent) ? flowNode(cursor, parent, depth) : undefined;
  return value && { name: key.text, key: { start: key.start, end: key.end }, value, start: key.start, end: value.end };
}

/** Behind quotes, a colon needs no space after it. */
function skipColon(cursor: Cursor, isQuoted: boolean): boolean {
  const { text } = cursor;
  skipSpaces(cursor);
  if (text[cursor.at] !== ':') return false;
  return isColon(text, cursor.at++, true) || (isQuoted && text[cursor.at] !== '#');
}

const longestKey = 1000;

/** Merges, and keys that YAML refuses for their length, are not for the quick reader. */
export const isKey = ({ text, start, end }: { text: string; start: number; end: number }): boolean =>
  text !== '<<' && end - start < longestKey;
