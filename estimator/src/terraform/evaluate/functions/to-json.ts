import { Unknown } from '../../../model.ts';
import { fixedText } from '../number-text.ts';
import { Precise } from '../precise.ts';
import { Mapping, Sequence, type Value } from '../value.ts';

/** As `jsonencode` writes: no spaces, names in byte order, and nothing that a web page would take for markup. */
export function toJson(value: Value): string {
  if (value instanceof Sequence) return `[${value.items.map(toJson).join(',')}]`;
  if (value instanceof Mapping)
    return `{${value
      .entries()
      .map(([name, item]) => `${quoted(name)}:${toJson(item)}`)
      .join(',')}}`;
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || value instanceof Precise) return fixedText(value);
  return value instanceof Unknown ? 'null' : String(value);
}

/** The same of what is known in part: unknown values stand in it by themselves. */
export function jsonPieces(value: Value, pieces: (string | Unknown)[] = []): readonly (string | Unknown)[] {
  if (value instanceof Sequence) {
    const items = value.items.map(item => ['', item] as const);
    return enclosed('[', items, ']', pieces);
  }
  if (value instanceof Mapping) {
    const items = value.entries().map(([name, item]) => [`${quoted(name)}:`, item] as const);
    return enclosed('{', items, '}', pieces);
  }
  pieces.push(value instanceof Unknown ? new Unknown(value.reason) : toJson(value));
  return pieces;
}

function enclosed(
  open: string,
  items: readonly (readonly [before: string, item: Value])[],
  close: string,
  pieces: (string | Unknown)[],
): readonly (string | Unknown)[] {
  pieces.push(open);
  for (const [at, [before, item]] of items.entries()) {
    pieces.push(at === 0 ? before : `,${before}`);
    jsonPieces(item, pieces);
  }
  pieces.push(close);
  return pieces;
}

const quoted = (text: string): string => JSON.stringify(text).replace(/[<>&\u2028\u2029]|\\[bf]/g, unicode);

const unicode = (found: string): string => {
  const code = found === '\\b' ? 8 : found === '\\f' ? 12 : found.charCodeAt(0);
  return `\\u${code.toString(16).padStart(4, '0')}`;
};
