import { gap } from '../repair.ts';
import { plainValue } from '../plain.ts';
import type { Scalar, Style } from '../tree.ts';
import { type Cursor, columnOf, endLine, isBlank, isEnd, isLineEnd } from './cursor.ts';

export const scalar = (style: Style, text: string, start: number, end: number): Scalar => ({
  kind: 'scalar',
  style,
  text,
  value: style === 'plain' ? plainValue(text) : text,
  start,
  end,
});

const double = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const single = /'(?:[^'\p{Cc}]|'')*'/uy;

/** A text in quotes on one line, with no escapes but those of JSON. */
export function quoted(cursor: Cursor): Scalar | undefined {
  const { text, at } = cursor;
  const isDouble = text[at] === '"';
  const pattern = isDouble ? double : single;
  pattern.lastIndex = at;
  if (!pattern.test(text)) return undefined;
  cursor.at = pattern.lastIndex;
  const inner = text.slice(at + 1, cursor.at - 1);
  return scalar(
    isDouble ? 'double' : 'single',
    isDouble ? unescaped(inner) : inner.replaceAll("''", "'"),
    at,
    cursor.at,
  );
}

const unescaped = (inner: string): string => (inner.includes('\\') ? String(JSON.parse(`"${inner}"`)) : inner);

const indicators = '?:,[]{}#&*!|>\'"%@`';

/** Whether a text without quotes may begin here. */
function mayBegin(text: string, at: number, isFlow: boolean): boolean {
  const first = text.charAt(at);
  if (indicators.includes(first)) return false;
  return first !== '-' || !(isBlank(text, at + 1) || (isFlow && isBracket(text.charCodeAt(at + 1))));
}

/** Comma, brackets and braces. */
const isBracket = (code: number): boolean => code === 44 || code === 91 || code === 93 || code === 123 || code === 125;

/** As far as a text without quotes goes on this line, without the spaces behind it; undefined where there is none. */
export function plainOnLine(cursor: Cursor, isFlow: boolean): Scalar | undefined {
  const { text, at } = cursor;
  if (!mayBegin(text, at, isFlow)) return undefined;
  const stop = stopOf(text, at, isFlow);
  if (stop === undefined) return undefined;
  let end = stop;
  while (text.charCodeAt(end - 1) === 32) end--;
  if (end <= at) return undefined;
  cursor.at = end;
  return scalar('plain', text.slice(at, end), at, end);
}

const [space, hash, colon] = [32, 35, 58];
const gapCode = gap.charCodeAt(0);

/** Undefined at a character that is not for the quick reader: tabs and control characters. */
function stopOf(text: string, start: number, isFlow: boolean): number | undefined {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < space || isStrange(code)) return isLineEnd(text, at) ? at : undefined;
    if (isStop(text, at, code, isFlow)) return at;
  }
  return text.length;
}

function isStop(text: string, at: number, code: number, isFlow: boolean): boolean {
  if (code === colon) return isColon(text, at, isFlow);
  if (code === hash) return text.charCodeAt(at - 1) === space;
  return isFlow && isBracket(code);
}

const isStrange = (code: number): boolean => (code >= 0x7f && code <= 0xa0) || code === gapCode || code >= 0xfeff;

/** The colon behind a key, not one within a name or an address. */
export const isColon = (text: string, at: number, isFlow: boolean): boolean =>
  isBlank(text, at + 1) || (isFlow && isBracket(text.charCodeAt(at + 1)));

/** A text without quotes that goes on over lines deeper in than its parent. Ends on the next line with anything on it. */
export function plainOverLines(cursor: Cursor, first: Scalar, parent: number): Scalar | undefined {
  if (!endLine(cursor)) return undefined;
  let { text, end } = first;
  while (!isEnd(cursor) && columnOf(cursor) > parent) {
    const { blanks } = cursor;
    const more = nextLine(cursor);
    if (more === undefined) return undefined;
    text += (blanks === 0 ? ' ' : '\n'.repeat(blanks)) + more.text;
    end = more.end;
  }
  return end === first.end ? first : scalar('plain', text, first.start, end);
}

function nextLine(cursor: Cursor): Scalar | undefined {
  if (cursor.comments > 0 || cursor.text.charAt(cursor.at) === '-') return undefined;
  const line = plainOnLine(cursor, false);
  return line !== undefined && endLine(cursor) ? line : undefined;
}
