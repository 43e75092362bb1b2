import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { Problem, Source } from '../model.ts';
import { TextFile } from '../text.ts';
import { nearest } from '../usage/nearest.ts';

/** A value in a file that a person wrote, with its place. What is wrong with it is told, never thrown. */
export type Value = { readonly name: string; readonly node: Node | null; readonly at: Source };

export type Reading = { readonly document: Document; readonly file: TextFile; readonly problems: Problem[] };

/** The whole of a YAML file as one value. */
export function readYaml(path: string, text: string): { readonly reading: Reading; readonly value: Value } {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const reading: Reading = { document, file: new TextFile(path, text), problems: [] };
  for (const { message, pos } of document.errors)
    complain(reading, reading.file.at({ start: pos[0], end: pos[1] }), message);
  return { reading, value: { name: path, node: document.contents, at: placeOf(reading, document.contents) } };
}

export const complain = ({ problems }: Reading, at: Source, message: string): void =>
  void problems.push({ severity: 'error', code: 'config', message, at });

/** Said of what is most likely a mistake, and holds all the same. */
export const remark = ({ problems }: Reading, at: Source, message: string): void =>
  void problems.push({ severity: 'warning', code: 'config', message, at });

/** The entries of a map; a thing that is no map has none, and is told. */
export function entries(reading: Reading, { name, node, at }: Value): readonly Value[] {
  const map = resolve(reading, node);
  if (map === null || (isScalar(map) && map.value === null)) return [];
  if (!isMap(map)) {
    complain(reading, at, `"${name}" must hold names and values`);
    return [];
  }
  return map.items.map(pair => entryOf(reading, pair as Pair<Node, Node | null>)); // a parsed map holds parsed nodes
}

/** The items of a list, each named by its number; a thing that is no list has none, and is told. */
export function items(reading: Reading, { name, node, at }: Value): readonly Value[] {
  const list = resolve(reading, node);
  if (list === null || (isScalar(list) && list.value === null)) return [];
  if (!isSeq(list)) {
    complain(reading, at, `"${name}" must be a list`);
    return [];
  }
  return list.items.map((item, index) => {
    const node = item as Node | null; // a parsed list holds parsed nodes
    return { name: `${name}[${index}]`, node, at: placeOf(reading, node) };
  });
}

/** The entries that have a meaning, by name; all others are told. */
export function fields<const N extends string>(reading: Reading, value: Value, names: readonly N[]): Fields<N> {
  const found = new Map<string, Value>();
  for (const entry of entries(reading, value)) {
    if (names.some(name => name === entry.name)) found.set(entry.name, entry);
    else strange(reading, entry, value.name, names);
  }
  return name => found.get(name);
}
export type Fields<N extends string> = (name: N) => Value | undefined;

function strange(reading: Reading, { name, at }: Value, within: string, names: readonly string[]): void {
  const near = nearest(name, names);
  const hint = near === undefined ? `it takes ${names.join(', ')}` : `did you mean "${near}"?`;
  complain(reading, at, `"${name}" means nothing in "${within}"; ${hint}`);
}

export function text(reading: Reading, { name, node, at }: Value): string | undefined {
  const value = scalar(reading, node);
  if (typeof value === 'string' && value !== '') return value;
  complain(reading, at, `"${name}" must be a text`);
  return undefined;
}

/** A text, or what else a person may write where one is meant: a number, a truth. */
export function plainText(reading: Reading, { name, node, at }: Value): string | undefined {
  const value = scalar(reading, node);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  complain(reading, at, `"${name}" must be a text`);
  return undefined;
}

/** A text of a certain shape. */
export function shaped(reading: Reading, value: Value, shape: RegExp, expected: string): string | undefined {
  const found = text(reading, value);
  if (found === undefined || shape.test(found)) return found;
  complain(reading, value.at, `"${value.name}" must be ${expected}`);
  return undefined;
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function isInCalendar(text: string): boolean {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  const last = month === 2 && isLeap(year) ? 29 : (monthDays[month - 1] ?? 0);
  return date >= 1 && date <= last;
}

/** A day of the calendar, as ISO 8601 writes it. */
export function day(reading: Reading, value: Value, expected: string): string | undefined {
  const found = shaped(reading, value, /^\d{4}-\d\d-\d\d$/, expected);
  if (found === undefined || isInCalendar(found)) return found;
  complain(reading, value.at, `"${value.name}" must be ${expected}; there is no ${found}`);
  return undefined;
}

/** One of a few words. */
export function choice<const W extends string>(reading: Reading, value: Value, words: readonly W[]): W | undefined {
  const found = text(reading, value);
  const word = words.find(each => each === found);
  if (found === undefined || word !== undefined) return word;
  const near = nearest(found, words);
  const hint = near === undefined ? '' : `; did you mean "${near}"?`;
  complain(reading, value.at, `"${value.name}" must be one of ${words.join(', ')}${hint}`);
  return undefined;
}

/** A number within limits, said in words when it is none. */
export function amount(
  reading: Reading,
  { name, node, at }: Value,
  fits: (value: number) => boolean,
  expected: string,
): number | undefined {
  const value = scalar(reading, node);
  if (typeof value === 'number' && Number.isFinite(value) && fits(value)) return value;
  complain(reading, at, `"${name}" must be ${expected}`);
  return undefined;
}

/** Whether something is one value rather than a map or a list. */
export const isPlain = (reading: Reading, { node }: Value): boolean => isScalar(resolve(reading, node));

function scalar(reading: Reading, node: Node | null): unknown {
  const found = resolve(reading, node);
  return isScalar(found) ? found.value : undefined;
}

function entryOf(reading: Reading, { key, value }: Pair<Node, Node | null>): Value {
  const name = isScalar(key) ? String(key.value) : key.toString();
  return { name, node: value, at: placeOf(reading, key, value) };
}

function placeOf({ file }: Reading, first: Node | null, last: Node | null = first): Source {
  const [start, end] = first?.range ?? [0, 0];
  return file.at({ start, end: last?.range?.[1] ?? end });
}

export const resolve = ({ document }: Reading, node: Node | null): Node | null =>
  isAlias(node) ? (node.resolve(document) ?? null) : node;
