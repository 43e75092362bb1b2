import { convert } from '../convert.ts';
import { identity } from '../equality.ts';
import { Fault } from '../fault.ts';
import type { Scope } from '../scope.ts';
import { distinct } from '../sets.ts';
import { any } from '../types.ts';
import { typeOf, unify } from '../unify.ts';
import { Sequence, tuple, type Value } from '../value.ts';
import { type Builtins, define, variadic } from './builtin.ts';
import { listOf } from './lists.ts';
import { anySet, firstUnknown, sequence } from './params.ts';

type Combine = (first: Sequence, others: readonly ReadonlySet<string>[], all: readonly Sequence[]) => readonly Value[];

const inAll: Combine = (first, others) => first.items.filter(item => others.every(other => other.has(identity(item))));

/** Sets whose elements are first given one type. */
function combined(sets: readonly Sequence[], combine: Combine): Value | Fault {
  const type = unify(sets.map(typeOf));
  if (type?.kind !== 'set')
    return type ? new Sequence('set', []) : new Fault('the sets have elements of different types');
  const alike: Sequence[] = [];
  for (const each of sets) {
    const converted = convert(each, type);
    if (!(converted instanceof Sequence)) return new Fault('the sets have elements of different types');
    alike.push(converted);
  }
  const [first = new Sequence('set', []), ...rest] = alike;
  return distinct(
    combine(
      first,
      rest.map(({ items }) => new Set(items.map(identity))),
      alike,
    ),
  );
}

const mostCombinations = 1_000_000;

/** Every combination, the last list turning fastest. */
function product(sources: readonly Sequence[], scope: Scope): Value | Fault {
  const alike: Sequence[] = [];
  for (const { kind, items } of sources) {
    const converted = convert(listOf(items), { kind: 'list', of: any });
    if (!(converted instanceof Sequence)) return new Fault('the elements of each list must have one type');
    alike.push(new Sequence(kind, converted.items));
  }
  const count = alike.reduce((total, { items }) => total * items.length, 1);
  if (count > mostCombinations || !scope.run.spend(count * alike.length))
    return new Fault('there are too many combinations', 'limit');
  const tuples = alike.reduce<readonly (readonly Value[])[]>(
    (made, { items }) => made.flatMap(each => items.map(item => [...each, item])),
    [[]],
  );
  return collected(alike, tuples.map(tuple));
}

const collected = (sources: readonly Sequence[], tuples: readonly Value[]): Value =>
  sources.every(({ kind }) => kind !== 'set') ? listOf(tuples) : distinct(tuples);

export const sets: Builtins = {
  setintersection: variadic(
    [anySet],
    anySet,
    ([first], rest) => firstUnknown([first, ...rest]) ?? combined([first, ...rest], inAll),
  ),
  setproduct: variadic([sequence, sequence], sequence, ([first, second], rest, scope) =>
    product([first, second, ...rest], scope),
  ),
  setsubtract: define(
    [anySet, anySet],
    ([a, b]) =>
      firstUnknown([a, b]) ??
      combined([a, b], (first, [other]) => first.items.filter(item => other?.has(identity(item)) !== true)),
  ),
  setunion: variadic([anySet], anySet, ([first], rest) =>
    combined([first, ...rest], (_, __, all) => all.flatMap(({ items }) => items)),
  ),
};
