import { Unknown } from '../../model.ts';
import { fixedText, generalText } from './number-text.ts';
import { Precise } from './precise.ts';
import { isEndless, Mapping, mayBeNull, Sequence, unknownOf, UnknownText, type Value } from './value.ts';

/** Whether two values are the same, types included; unknown when that hangs on something unknown within them. */
export function equality(a: Value, b: Value): boolean | Unknown {
  if (isEndless(a, b)) return new Unknown('the values are larger than Costlens reads');
  const unknown = unknownOf([a, b]);
  if (unknown) return isOther(a, b) || isOther(b, a) ? false : unknown;
  return sameKnown(a, b);
}

function sameKnown(a: Value, b: Value): boolean | Unknown {
  if (a instanceof Sequence && b instanceof Sequence) return sameSequence(a, b);
  if (a instanceof Mapping && b instanceof Mapping) return sameMapping(a, b);
  return a === b || samePrecise(a, b);
}

/** Little is enough to know that an unknown is not this value: that it is not null, a text, or how it begins. */
function isOther(unknown: Value, value: Value): boolean {
  if (!(unknown instanceof Unknown) || value instanceof Unknown) return false;
  if (value === null) return !mayBeNull(unknown);
  if (!(unknown instanceof UnknownText)) return false;
  return typeof value !== 'string' || !value.startsWith(unknown.prefix);
}

const samePrecise = (a: Value, b: Value): boolean =>
  a instanceof Precise && b instanceof Precise && a.mantissa === b.mantissa && a.exponent === b.exponent;

function sameSequence(a: Sequence, b: Sequence): boolean | Unknown {
  if (a.kind !== b.kind || a.items.length !== b.items.length) return false;
  return every(a.items, (item, index) => equality(item, b.items[index] ?? null));
}

function sameMapping(a: Mapping, b: Mapping): boolean | Unknown {
  const [names, others] = [a.names(), b.names()];
  if (a.kind !== b.kind || names.length !== others.length || names.some((name, index) => name !== others[index]))
    return false;
  return every(names, name => equality(a.get(name) ?? null, b.get(name) ?? null));
}

/** The first item that is not the same decides. */
function every<T>(items: readonly T[], same: (item: T, index: number) => boolean | Unknown): boolean | Unknown {
  for (const [index, item] of items.entries()) {
    const result = same(item, index);
    if (result !== true) return result;
  }
  return true;
}

/** A text that is the same for equal values, and for no others. */
export const identity = (value: Value): string => written(value, fixedText);

/** What is not evaluated yet is itself, and nothing else. */
const numbers = new WeakMap<Mapping, number>();
let numbered = 0;

function itself(map: Mapping): string {
  const number = numbers.get(map) ?? ++numbered;
  numbers.set(map, number);
  return `#${number}`;
}

const written = (value: Value, number: (value: number | Precise) => string): string => {
  if (value instanceof Sequence) {
    const [open, close] = value.kind === 'tuple' ? '<>' : '[]';
    return `${open}${value.items.map(item => `${written(item, number)};`).join('')}${close}`;
  }
  if (value instanceof Mapping) return writtenMapping(value, number);
  return value instanceof Unknown ? '?' : writtenPlain(value, number);
};

function writtenMapping(map: Mapping, number: (value: number | Precise) => string): string {
  if (!map.settled) return itself(map);
  if (map.kind === 'map')
    return `{${map
      .entries()
      .map(([name, value]) => `${JSON.stringify(name)}:${written(value, number)};`)
      .join('')}}`;
  // An object's names are its type; identity needs them, and objects of one set share them, so that the order is not touched.
  const names = number === fixedText ? JSON.stringify(map.names()) : '';
  return `<${names}${map
    .entries()
    .map(([, value]) => `${written(value, number)};`)
    .join('')}>`;
}

function writtenPlain(
  value: null | boolean | string | number | Precise,
  number: (value: number | Precise) => string,
): string {
  if (value === null) return '~';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 'T' : 'F';
  return number(value);
}

/** Where Terraform puts a value that is not a plain one in a set: by the text it hashes. */
export const setOrder = (value: Value): string => written(value, tenDigits);

/** Ten digits, with an exponent where ten are not enough. */
const tenDigits = (value: number | Precise): string => generalText(value, 10);
