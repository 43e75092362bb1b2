import { Unknown } from '../../model.ts';
import { compare } from './arithmetic.ts';
import { identity, setOrder } from './equality.ts';
import { Precise } from './precise.ts';
import { byBytes, Mapping, Sequence, type Value } from './value.ts';

/** Each value once, in the order Terraform iterates a set in. Nobody knows what an unknown element equals, so it stays. */
export function distinct(items: readonly Value[]): Sequence {
  return new Sequence('set', ordered(unique(items)));
}

/** Each value once, where it stands first. */
export function unique(items: readonly Value[]): readonly Value[] {
  const seen = new Set<string>();
  return items.filter(item => {
    const id = identity(item);
    if (seen.has(id)) return item instanceof Unknown;
    seen.add(id);
    return true;
  });
}

function ordered(items: readonly Value[]): readonly Value[] {
  const isPlain = items.every(item => !(item instanceof Sequence || item instanceof Mapping));
  if (isPlain) return [...items].sort(byValue);
  return items
    .map(item => ({ item, key: setOrder(item) }))
    .sort((a, b) => rank(a.item) - rank(b.item) || byBytes(a.key, b.key))
    .map(({ item }) => item);
}

/** Unknowns come last, nulls before them. */
const rank = (value: Value): number => (value instanceof Unknown ? 2 : value === null ? 1 : 0);

const isNumber = (value: Value): value is number | Precise => typeof value === 'number' || value instanceof Precise;

function byValue(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string') return byBytes(a, b);
  if (isNumber(a) && isNumber(b)) return compare(a, b);
  return typeof a === 'boolean' && typeof b === 'boolean' ? Number(a) - Number(b) : rank(a) - rank(b);
}
