import { Unknown } from '../../../model.ts';
import { convert } from '../convert.ts';
import { equality } from '../equality.ts';
import { Fault } from '../fault.ts';
import { unique } from '../sets.ts';
import { typeOf, unify } from '../unify.ts';
import { byBytes, isOneValue, Sequence, tuple, type Value } from '../value.ts';
import { type Builtins, define, variadic } from './builtin.ts';
import { alike, firstUnknown, list, sequence, textList, value, whatever, whole } from './params.ts';

export const listOf = (items: readonly Value[]): Sequence => new Sequence('list', items);

/** All lists make a list of what their elements have in common; a tuple among them makes a tuple. */
function concatenated(sequences: readonly Sequence[]): Value | Fault {
  const all = sequences.flatMap(({ items }) => items);
  if (sequences.some(({ kind }) => kind === 'tuple')) return tuple(all);
  const type = unify(all.map(typeOf));
  return type ? convert(listOf(all), { kind: 'list', of: type }) : tuple(all);
}

function chunks({ items }: Sequence, size: number): Value | Fault {
  if (size < 0) return new Fault('the size must not be negative');
  if (size === 0) return listOf(items.length === 0 ? [] : [listOf(items)]);
  return listOf(
    Array.from({ length: Math.ceil(items.length / size) }, (_, i) => listOf(items.slice(i * size, (i + 1) * size))),
  );
}

const compacted = ({ items }: Sequence): Value =>
  firstUnknown(items) ?? listOf(items.filter(item => item !== null && item !== ''));

function element({ items }: Sequence, index: number): Value | Fault {
  if (items.length === 0) return new Fault('the list is empty');
  return index < 0 ? new Fault('the index is negative') : (items[index % items.length] ?? null);
}

/** Lists within lists, as deep as they go. An unknown that may be a list makes nobody know how many elements there are. */
function flattened({ items }: Sequence): Value {
  const flat: Value[] = [];
  const waiting: Value[] = [...items].reverse();
  while (waiting.length > 0) {
    const item = waiting.pop() ?? null;
    if (item instanceof Unknown && !isOneValue(item)) return item;
    if (item instanceof Sequence) for (const inner of item.items.toReversed()) waiting.push(inner);
    else flat.push(item);
  }
  return tuple(flat);
}

function indexOf({ items }: Sequence, wanted: Value): Value | Fault {
  for (const [index, item] of items.entries()) {
    const same = equality(item, wanted);
    if (same !== false) return same instanceof Unknown ? same : index;
  }
  return new Fault('the list does not hold this value');
}

function slice({ kind, items }: Sequence, from: number, to: number): Value | Fault {
  if (from < 0 || to < from || to > items.length)
    return new Fault(`${from} to ${to} is outside of a list of ${items.length}`);
  return new Sequence(kind, items.slice(from, to));
}

function sorted({ items }: Sequence): Value | Fault {
  const unknown = firstUnknown(items);
  if (unknown) return listOf(items.map(() => unknown));
  const all = items.filter(item => typeof item === 'string');
  return all.length === items.length ? listOf([...all].sort(byBytes)) : new Fault('an element is null');
}

const firstFull = (sequences: readonly Value[]): Value | Fault => {
  for (const each of sequences) {
    if (each instanceof Unknown) return each;
    if (!(each instanceof Sequence) || each.kind === 'set') return new Fault('all arguments must be lists');
    if (each.items.length > 0) return each;
  }
  return new Fault('all lists are empty');
};

/** The values whose keys are among those searched for. */
function matching(values: Sequence, keys: Sequence, searched: Sequence): Value | Fault {
  if (values.items.length !== keys.items.length) return new Fault('the lists of values and keys differ in length');
  const type = unify([...keys.items, ...searched.items].map(typeOf));
  if (!type) return new Fault('the keys and those searched for have different types');
  const [given, wanted] = [convert(keys, { kind: 'list', of: type }), convert(searched, { kind: 'list', of: type })];
  if (!(given instanceof Sequence) || !(wanted instanceof Sequence))
    return new Fault('the keys and those searched for have different types');
  const unknown = firstUnknown([values, given, wanted]);
  return (
    unknown ??
    listOf(values.items.filter((_, i) => wanted.items.some(each => equality(each, given.items[i] ?? null) === true)))
  );
}

const one = ({ items, kind }: Sequence): Value | Fault => {
  const unknown = kind === 'set' ? firstUnknown(items) : undefined;
  if (unknown && items.length > 1) return unknown;
  return items.length > 1 ? new Fault(`a list of none or one is required, not of ${items.length}`) : (items[0] ?? null);
};

export const lists: Builtins = {
  chunklist: define([alike, whole], ([source, size]) => chunks(source, size)),
  coalescelist: variadic([], whatever, (_, all) => firstFull(all)),
  compact: define([textList], ([source]) => compacted(source)),
  concat: variadic([list], list, ([first], rest) => concatenated([first, ...rest])),
  distinct: define([alike], ([{ items }]) => firstUnknown(items) ?? listOf(unique(items))),
  element: define([list, whole], ([source, index]) => element(source, index)),
  flatten: define([sequence], ([source]) => flattened(source)),
  index: define([list, value], ([source, wanted]) => indexOf(source, wanted)),
  matchkeys: define([alike, alike, alike], ([values, keys, searched]) => matching(values, keys, searched)),
  one: define([sequence], ([source]) => one(source)),
  reverse: define(
    [sequence],
    ([{ kind, items }]) => new Sequence(kind === 'tuple' ? kind : 'list', [...items].reverse()),
  ),
  slice: define([list, whole, whole], ([source, from, to]) => slice(source, from, to)),
  sort: define([textList], ([source]) => sorted(source)),
};
