import { Unknown } from '../../../model.ts';
import { add, ceil, compare, divide, signOf, subtract } from '../arithmetic.ts';
import { convert } from '../convert.ts';
import { equality } from '../equality.ts';
import { Fault } from '../fault.ts';
import type { Numeric } from '../precise.ts';
import { describe, toNumeric } from '../primitive.ts';
import type { Scope } from '../scope.ts';
import { typeOf, unify } from '../unify.ts';
import { forgetful, Mapping, mayBeNull, Sequence, unknownOf, type Value } from '../value.ts';
import { type Builtins, define, variadic } from './builtin.ts';
import { graphemes } from './graphemes.ts';
import { listOf } from './lists.ts';
import { boolList, firstUnknown, number, optional, readable, sequence, value, whatever } from './params.ts';

function length(source: Exclude<Value, null | Unknown>): Value | Fault {
  // Nobody knows whether an unknown element of a set equals another.
  if (source instanceof Sequence)
    return (source.kind === 'set' ? firstUnknown(source.items) : undefined) ?? source.items.length;
  if (source instanceof Mapping) return source.names().length;
  const read = typeof source === 'string' ? readable.read(source) : new Fault(`${describe(source)} has no length`);
  return typeof read === 'string' ? graphemes(read).length : read;
}

/** One that decides is enough, whatever the unknown ones are. */
function decided({ items }: Sequence, deciding: (item: Value) => boolean, otherwise: boolean): Value {
  return items.some(deciding) ? !otherwise : (unknownOf(items) ?? otherwise);
}

function contains({ items }: Sequence, wanted: Value): Value {
  const found = items.map(item => equality(item, wanted));
  return found.includes(true) || (found.find(each => each instanceof Unknown) ?? false);
}

/** The first that is neither null nor an empty text, as the type they all have in common. */
function coalesce(all: readonly Value[]): Value | Fault {
  const type = unify(all.map(typeOf));
  if (!type) return new Fault('all arguments must have one type');
  const found = all.find(each => each !== null && each !== '');
  if (found instanceof Unknown && mayBeNull(found)) return forgetful(found);
  return found === undefined ? new Fault('all arguments are null or empty') : convert(found, type);
}

function sum({ items }: Sequence): Value | Fault {
  if (items.length === 0) return new Fault('the list is empty');
  const unknown = unknownOf(items);
  if (unknown) return unknown;
  let total: Numeric = 0;
  for (const item of items) {
    const each = toNumeric(item);
    if (each instanceof Unknown || each instanceof Fault) return each;
    const next = add(total, each);
    if (next instanceof Fault) return next;
    total = next;
  }
  return total;
}

const most = 1024;

/** From the first number to before the last. */
function range(from: Numeric, to: Numeric, step: Numeric, scope: Scope): Value | Fault {
  const distance = subtract(to, from);
  if (distance instanceof Fault) return distance;
  if (distance === 0) return listOf([]);
  if (step === 0 || signOf(distance) !== signOf(step)) return new Fault('the step leads away from the end');
  const count = countOf(distance, step);
  return count !== undefined && scope.run.spend(count)
    ? stepped(from, step, count)
    : new Fault(`more than ${most} numbers`, 'limit');
}

function countOf(distance: Numeric, step: Numeric): number | undefined {
  const ratio = divide(distance, step);
  const count = ratio instanceof Fault ? ratio : ceil(ratio);
  return typeof count === 'number' && count <= most ? count : undefined;
}

function stepped(from: Numeric, step: Numeric, count: number): Value | Fault {
  const numbers: Numeric[] = [];
  let next: Numeric | Fault = from;
  while (numbers.length < count) {
    if (next instanceof Fault) return next;
    numbers.push(next);
    next = add(next, step);
  }
  return listOf(numbers);
}

function rangeOf(
  [first, second, third]: readonly [Numeric, Numeric | undefined, Numeric | undefined],
  scope: Scope,
): Value | Fault {
  const [from, to] = second === undefined ? [0, first] : [first, second];
  return range(from, to, third ?? (compare(to, from) < 0 ? -1 : 1), scope);
}

export const queries: Builtins = {
  alltrue: define([boolList], ([source]) => decided(source, item => item === false || item === null, true)),
  anytrue: define([boolList], ([source]) => decided(source, item => item === true, false)),
  coalesce: variadic([whatever], whatever, ([first], rest) => coalesce([first, ...rest])),
  contains: define([sequence, value], ([source, wanted]) => contains(source, wanted)),
  length: define([value], ([source]) => length(source)),
  range: define([number, optional(number), optional(number)], (limits, scope) => rangeOf(limits, scope)),
  sum: define([sequence], ([source]) => sum(source)),
};
