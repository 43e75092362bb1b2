import { Unknown } from '../../../model.ts';
import { isWhole } from '../arithmetic.ts';
import { convert } from '../convert.ts';
import { Fault } from '../fault.ts';
import type { Numeric } from '../precise.ts';
import { describe, toNumeric, toText } from '../primitive.ts';
import { any, type Type } from '../types.ts';
import { Mapping, Sequence, type Value } from '../value.ts';
import type { Param } from './builtin.ts';

/** The ways in which functions read their arguments. */

const nothing = (): Fault => new Fault('the argument must not be null');

const known = <T>(read: (value: Value) => T | Unknown | Fault): Param<T> => ({
  read: value => (value === null ? nothing() : value instanceof Unknown ? value : read(value)),
});

export const text: Param<string> = known(toText);

/** A text of a length that can be taken apart letter by letter. */
export const readable: Param<string> = known(value => {
  const read = toText(value);
  return typeof read === 'string' && read.length > longestReadable ? new Fault('the text is too long', 'limit') : read;
});
const longestReadable = 4 * 1024 * 1024;

export const number: Param<Numeric> = known(toNumeric);

/** A whole number that counts something. */
export const whole: Param<number> = known(value => {
  const number = toNumeric(value);
  if (number instanceof Unknown || number instanceof Fault) return number;
  return Number.isSafeInteger(number)
    ? Number(number)
    : new Fault(isWhole(number) ? 'the number is too large' : 'a whole number is required');
});

/** Anything but null. */
export const value: Param<Exclude<Value, null | Unknown>> = known(each => each as Exclude<Value, null | Unknown>); // the others are taken care of

/** Anything, null included. */
export const nullable: Param<Value> = { read: each => each };

/** Anything, unknown and null included. */
export const whatever: Param<Value> = { read: each => each, seesUnknown: true };

/** Anything, as long as nothing within it is unknown. */
export const settled: Param<Value> = { read: each => unknownWithin(each) ?? each };

/** A list, set or tuple. */
export const sequence: Param<Sequence> = known(each =>
  each instanceof Sequence ? each : new Fault(`a list, set or tuple is required, not ${describe(each)}`),
);

/** A list or tuple. */
export const list: Param<Sequence> = known(each =>
  each instanceof Sequence && each.kind !== 'set' ? each : new Fault(`a list is required, not ${describe(each)}`),
);

export const map: Param<Mapping> = known(each =>
  each instanceof Mapping ? each : new Fault(`a map is required, not ${describe(each)}`),
);

const elements = (type: Type): Param<Sequence> =>
  known(each => {
    const converted = convert(each, type);
    return converted instanceof Sequence || converted instanceof Fault
      ? converted
      : new Fault(`a list is required, not ${describe(each)}`);
  });

/** Elements of one type, whatever it is. */
export const alike = elements({ kind: 'list', of: any });
export const textList = elements({ kind: 'list', of: { kind: 'string' } });
export const boolList = elements({ kind: 'list', of: { kind: 'bool' } });
export const anySet = elements({ kind: 'set', of: any });

/** Texts, all of them known. */
export const texts: Param<readonly string[]> = known(each => {
  const converted = textList.read(each);
  if (!(converted instanceof Sequence)) return converted;
  const unknown = unknownWithin(converted);
  if (unknown) return unknown;
  const all = converted.items.filter(item => typeof item === 'string');
  return all.length === converted.items.length ? all : new Fault('an element is null');
});

export const optional = <T>(param: Param<T>): Param<T | undefined> & { readonly optional: true } => ({
  ...param,
  optional: true,
});

/** An unknown anywhere within. */
export function firstUnknown(values: readonly Value[]): Unknown | undefined {
  const waiting: Value[] = [...values].reverse();
  for (let left = mostValues; waiting.length > 0; left--) {
    const each = waiting.pop() ?? null;
    if (each instanceof Unknown) return each;
    if (left === 0) return new Unknown('the value is larger than Costlens reads');
    for (const inner of partsOf(each).toReversed()) waiting.push(inner);
  }
  return undefined;
}

/** What is not evaluated yet may be endless in a way that its size does not tell. */
const mostValues = 1_000_000;

function partsOf(each: Value): readonly Value[] {
  if (each instanceof Sequence) return each.items;
  return each instanceof Mapping ? each.entries().map(([, item]) => item) : [];
}

const unknownWithin = (each: Value): Unknown | undefined => firstUnknown([each]);
