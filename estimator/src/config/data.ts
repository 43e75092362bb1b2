import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { complain, resolve, type Reading, type Value } from './reading.ts';

/** What a person may write as a value: JSON, with numbers in their own digits. */
export type Plain = null | boolean | string | Digits | readonly Plain[] | { readonly [name: string]: Plain };

/** A number as it is written: an account's leading zero is no noise. */
class Digits {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A file may repeat itself by reference; what it comes to is bounded. */
const mostValues = 10_000;
const deepest = 32;

/** Any value at all; undefined, and told, where it never ends. */
export function plainOf(reading: Reading, { name, node, at }: Value): Plain | undefined {
  let left = mostValues;
  const convert = (given: Node | null, depth: number): Plain => {
    const found = resolve(reading, given);
    if (--left < 0 || depth > deepest) return null;
    if (isSeq(found)) return found.items.map(item => convert(item as Node | null, depth + 1)); // a parsed list holds parsed nodes
    if (!isMap(found)) return isScalar(found) ? scalar(found.value, found.source) : null;
    const pairs = found.items as readonly Pair<Node, Node | null>[]; // a parsed map holds parsed nodes
    return Object.fromEntries(pairs.map(({ key, value }) => [String(key), convert(value, depth + 1)]));
  };
  const value = convert(node, 0);
  if (left >= 0) return value;
  complain(reading, at, `"${name}" is too large`);
  return undefined;
}

function scalar(value: unknown, source: string | undefined): Plain {
  if (typeof value === 'number' || typeof value === 'bigint') return new Digits(source ?? String(value));
  return typeof value === 'boolean' || typeof value === 'string' ? value : null;
}

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

/** As a variable is given on the command line: texts and numbers bare, all else as an expression. */
export const variableText = (value: Plain): string =>
  value instanceof Digits ? value.text : typeof value === 'string' ? value : JSON.stringify(json(value));

/** As a parameter is given: a list is comma-delimited. */
export const parameterText = (value: Plain): string =>
  isList(value) ? value.map(variableText).join(',') : variableText(value);

function json(value: Plain): unknown {
  if (value instanceof Digits) return Number(value.text);
  if (isList(value)) return value.map(json);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, json(each)]));
}
