import { Precise } from '../../precise.ts';
import { Mapping, Sequence, type Value } from '../../value.ts';
import { toJson } from '../to-json.ts';
import { blockText, isBlock, quotedText } from './text.ts';

/** What is written so far; the column decides where a long text is folded. */
type Writer = { readonly parts: string[]; column: number };

function write(writer: Writer, text: string): void {
  writer.parts.push(text);
  const newline = text.lastIndexOf('\n');
  const line = newline < 0 ? text : text.slice(newline + 1);
  writer.column = (newline < 0 ? writer.column : 0) + Array.from(line).length;
}

/** As `yamlencode` writes: keys and texts in double quotes, lists not indented below their key. */
export function encodeYaml(value: Value): string {
  const writer: Writer = { parts: [], column: 0 };
  node(writer, value, { indent: 0, inner: 2 });
  const text = writer.parts.join('');
  // A plain value by itself is marked off, since nothing else shows where it ends.
  return isPlain(value) ? `${text}\n...\n` : text.endsWith('\n') ? text : `${text}\n`;
}

const isPlain = (value: Value): boolean =>
  value === null || typeof value === 'boolean' || typeof value === 'number' || value instanceof Precise;

/** Where a collection's own lines begin, and where the lines of a text in it begin. */
type Place = { readonly indent: number; readonly inner: number };

function node(writer: Writer, value: Value, place: Place): void {
  if (value instanceof Sequence) sequence(writer, value, place.indent);
  else if (value instanceof Mapping) mapping(writer, value, place.indent);
  else if (typeof value !== 'string') write(writer, toJson(value));
  else if (isBlock(value)) write(writer, blockText(value, place.inner));
  else write(writer, quotedText(value, { inner: place.inner, column: writer.column }));
}

function startLine(writer: Writer, indent: number): void {
  const last = writer.parts.at(-1) ?? '';
  if (writer.column > 0 && !/(^|\n) *$/.test(last)) write(writer, '\n');
  write(writer, ' '.repeat(Math.max(0, indent - writer.column)));
}

function sequence(writer: Writer, { items }: Sequence, indent: number): void {
  if (items.length === 0) write(writer, '[]');
  for (const [index, item] of items.entries()) {
    if (index > 0) startLine(writer, indent);
    write(writer, '- ');
    node(writer, item, { indent: indent + 2, inner: indent + 2 });
  }
}

function mapping(writer: Writer, map: Mapping, indent: number): void {
  const entries = map.entries();
  if (entries.length === 0) write(writer, '{}');
  for (const [index, [name, value]] of entries.entries()) {
    if (index > 0) startLine(writer, indent);
    key(writer, name, indent);
    member(writer, value, indent);
  }
}

/** Libyaml reads no further than this for a key. */
const longestKey = 128;

function key(writer: Writer, name: string, indent: number): void {
  if (new TextEncoder().encode(name).length <= longestKey && !/[\n\u0085\u2028\u2029]/.test(name)) {
    write(writer, `${quotedText(name, undefined)}:`);
    return;
  }
  write(writer, '? ');
  node(writer, name, { indent: indent + 2, inner: indent + 2 });
  startLine(writer, indent);
  write(writer, ':');
}

function member(writer: Writer, value: Value, indent: number): void {
  const isFull =
    (value instanceof Sequence && value.items.length > 0) || (value instanceof Mapping && value.names().length > 0);
  if (!isFull) {
    write(writer, ' ');
    node(writer, value, { indent, inner: indent + 2 });
    return;
  }
  const inner = value instanceof Sequence ? indent : indent + 2;
  write(writer, `\n${' '.repeat(inner)}`);
  node(writer, value, { indent: inner, inner });
}
