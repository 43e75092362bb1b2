import type { JsonMember, JsonString, JsonValue } from './json-value.ts';
import type { SyntaxProblem } from './tree.ts';

type Reader = { readonly text: string; position: number; depth: number; readonly problems: SyntaxProblem[] };

export type Json = { readonly value: JsonValue; readonly problems: readonly SyntaxProblem[] };

/** Reads JSON as far as it goes: after the first mistake, what is open is closed and kept. */
export function readJson(text: string): Json {
  const r: Reader = { text, position: text.charCodeAt(0) === 0xfeff ? 1 : 0, depth: 0, problems: [] };
  const value = readValue(r);
  skip(r);
  if (r.position < text.length) expected(r, 'The end of the file');
  return { value, problems: r.problems };
}

const blank = /[ \t\r\n]*/y;
const scalar = /true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plain = /[^"\\\n\r]*/y;

function take(r: Reader, pattern: RegExp): string {
  pattern.lastIndex = r.position;
  const found = pattern.exec(r.text)?.[0] ?? '';
  r.position += found.length;
  return found;
}

const skip = (r: Reader): void => void take(r, blank);

/** The first problem is the one that matters: those after it follow from it. */
function expected(r: Reader, what: string): void {
  const start = r.position;
  const end = Math.min(start + 1, r.text.length);
  if (r.problems.length === 0) r.problems.push({ start, end, message: `${what} is expected here.` });
}

const broken = (r: Reader): boolean => r.problems.length > 0;

function readValue(r: Reader): JsonValue {
  skip(r);
  switch (r.text.charAt(r.position)) {
    case '{':
      return nested(r, readObject);
    case '[':
      return nested(r, readArray);
    case '"':
      return readString(r);
    default:
      return readScalar(r);
  }
}

const deepest = 200;

function nested(r: Reader, read: (r: Reader) => JsonValue): JsonValue {
  r.depth++;
  if (r.depth > deepest) expected(r, `Nothing nested deeper than ${deepest} levels`);
  const value: JsonValue = broken(r) ? { kind: 'invalid', start: r.position, end: r.position } : read(r);
  r.depth--;
  return value;
}

function readScalar(r: Reader): JsonValue {
  const start = r.position;
  const text = take(r, scalar);
  const span = { start, end: r.position };
  if (text === 'true' || text === 'false') return { kind: 'boolean', ...span, value: text === 'true' };
  if (text === 'null') return { kind: 'null', ...span };
  if (text !== '') return { kind: 'number', ...span, text };
  expected(r, 'A value');
  return { kind: 'invalid', ...span };
}

function readArray(r: Reader): JsonValue {
  const start = r.position;
  const items: JsonValue[] = [];
  readList(r, ']', () => items.push(readValue(r)));
  return { kind: 'array', start, end: r.position, items };
}

function readObject(r: Reader): JsonValue {
  const start = r.position;
  const members: JsonMember[] = [];
  readList(r, '}', () => {
    const member = readMember(r);
    if (member !== undefined) members.push(member);
  });
  return { kind: 'object', start, end: r.position, members };
}

function readMember(r: Reader): JsonMember | undefined {
  if (r.text.charAt(r.position) !== '"') {
    expected(r, 'A name in quotes');
    return undefined;
  }
  const key = readString(r);
  skip(r);
  if (!taken(r, ':')) expected(r, 'A ":" and a value');
  if (broken(r)) return { key, value: { kind: 'invalid', start: r.position, end: r.position } };
  return { key, value: readValue(r) };
}

/** Items with commas between them, from the opening bracket to behind the closing one. */
function readList(r: Reader, close: string, readItem: () => void): void {
  r.position++;
  skip(r);
  if (taken(r, close)) return;
  do {
    skip(r);
    readItem();
    skip(r);
  } while (!broken(r) && taken(r, ','));
  if (!taken(r, close) && !broken(r)) expected(r, `A "," or "${close}"`);
}

function taken(r: Reader, character: string): boolean {
  if (broken(r) || r.text.charAt(r.position) !== character) return false;
  r.position++;
  return true;
}

function readString(r: Reader): JsonString {
  const start = r.position;
  r.position++;
  let value = take(r, plain);
  let exact = true;
  while (r.text.charAt(r.position) === '\\' && !broken(r)) {
    exact = false;
    value += readEscape(r) + take(r, plain);
  }
  if (!broken(r) && !taken(r, '"')) expected(r, 'The closing quote of this string');
  return { kind: 'string', start, end: r.position, value, exact };
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const unicode = /u[0-9a-fA-F]{4}/y;

function readEscape(r: Reader): string {
  r.position++;
  const hex = take(r, unicode);
  if (hex !== '') return String.fromCharCode(Number.parseInt(hex.slice(1), 16));
  const character = escapes[r.text.charAt(r.position)];
  if (character === undefined) expected(r, 'An escape sequence');
  r.position++;
  return character ?? '';
}
