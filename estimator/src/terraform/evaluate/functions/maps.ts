import { Unknown } from '../../../model.ts';
import { convert } from '../convert.ts';
import { Fault } from '../fault.ts';
import { describe } from '../primitive.ts';
import { typeOf, typeText } from '../unify.ts';
import { byBytes, Mapping, mapping, object, type Sequence, tuple, unknownOf, type Value } from '../value.ts';
import { type Builtins, define, variadic } from './builtin.ts';
import { listOf } from './lists.ts';
import { firstUnknown, list, map, optional, text, texts, whatever } from './params.ts';

function lookup(source: Mapping, key: string, otherwise: Value | undefined): Value | Fault {
  const found = source.get(key);
  if (otherwise === undefined) {
    return found === undefined ? new Fault(`there is no key "${key}", and no default is given`) : found;
  }
  const type = typeOf(source);
  const converted = type.kind === 'map' ? convert(otherwise, type.of) : otherwise;
  return converted instanceof Fault || found === undefined ? converted : found;
}

/** Later ones win. Maps of one type make a map, others an object. */
function merged(all: readonly Value[]): Value | Fault {
  const unfit = all.find(each => each !== null && !(each instanceof Unknown || each instanceof Mapping));
  if (unfit !== undefined) return new Fault(`maps are required, not ${describe(unfit)}`);
  const maps = all.filter(each => each instanceof Mapping);
  const entries = (): ReadonlyMap<string, Value> => new Map(maps.flatMap(each => each.entries()));
  return unknownOf(all) ?? mapping(isOneType(maps) ? 'map' : 'object', entries());
}

const isOneType = (maps: readonly Mapping[]): boolean =>
  maps.length > 0 &&
  maps.every(({ kind }) => kind === 'map') &&
  new Set(maps.map(each => typeText(typeOf(each)))).size === 1;

function zipped(keys: readonly string[], { kind, items }: Sequence): Value | Fault {
  if (keys.length !== items.length) return new Fault('the lists of keys and values differ in length');
  return mapping(kind === 'list' ? 'map' : 'object', new Map(keys.map((key, index) => [key, items[index] ?? null])));
}

/** A map of lists of texts turned over: each text with the keys it stood under. */
function transposed(source: Mapping): Value | Fault {
  const turned = new Map<string, Value[]>();
  const unknown = firstUnknown([source]);
  if (unknown) return unknown;
  for (const [key, items] of source.entries()) {
    const all = texts.read(items);
    if (all instanceof Fault || all instanceof Unknown) return all;
    for (const each of all) turned.set(each, [...(turned.get(each) ?? []), key]);
  }
  return mapping(
    'map',
    new Map([...turned].sort(([a], [b]) => byBytes(a, b)).map(([name, keys]) => [name, listOf(keys)])),
  );
}

const inKind = (source: Mapping, items: readonly Value[]): Value =>
  source.kind === 'map' ? listOf(items) : tuple(items);

export const maps: Builtins = {
  keys: define([map], ([source]) => inKind(source, source.names())),
  lookup: define([map, text, optional(whatever)], ([source, key, otherwise]) => lookup(source, key, otherwise)),
  merge: variadic([], whatever, (_, all) => (all.length === 0 ? object([]) : merged(all))),
  transpose: define([map], ([source]) => transposed(source)),
  values: define([map], ([source]) =>
    inKind(
      source,
      source.entries().map(([, item]) => item),
    ),
  ),
  zipmap: define([texts, list], ([keys, items]) => zipped(keys, items)),
};
