import { isList } from '../follow.ts';
import { type Data, Unknown } from '../model.ts';

/** A value as one thread sends it to another. No value of ours holds a map, so a map is what has become of an unknown. */
export type PlainData = null | boolean | number | string | Absent | readonly PlainData[] | PlainObject;
type PlainObject = { readonly [name: string]: PlainData };
type Absent = ReadonlyMap<'unknown', string>;

/** Parts that values share are walked once, and shared still. */
type Seen<To> = Map<object, To>;

/** Who refers to whom has been settled by then, so an unknown keeps nothing but its reason. */
export const plainOf = (data: Data, seen?: Seen<PlainData>): PlainData =>
  isFlat(data) ? data : plainIn(data, seen ?? new Map<object, PlainData>());

const plainIn = (data: Exclude<Data, Flat>, seen: Seen<PlainData>): PlainData =>
  shared(data, seen, value => {
    if (value instanceof Unknown) return new Map([['unknown', value.reason]] as const);
    if (isList(value)) return value.map(item => plainOf(item, seen));
    return inObject(value, item => plainOf(item, seen));
  });

export const dataOf = (plain: PlainData, seen?: Seen<Data>): Data =>
  isFlat(plain) ? plain : dataIn(plain, seen ?? new Map<object, Data>());

const dataIn = (plain: Exclude<PlainData, Flat>, seen: Seen<Data>): Data =>
  shared(plain, seen, value => {
    if (value instanceof Map) return new Unknown(String(value.get('unknown')));
    if (isPlainList(value)) return value.map(item => dataOf(item, seen));
    return inObject(value as PlainObject, item => dataOf(item, seen));
  });

const isPlainList = (value: PlainData): value is readonly PlainData[] => Array.isArray(value);

function shared<From extends object, To>(value: From, seen: Seen<To>, make: (value: From) => To): To {
  const known = seen.get(value) ?? make(value);
  seen.set(value, known);
  return known;
}

type Flat = null | boolean | number | string;

const isFlat = (value: unknown): value is Flat => typeof value !== 'object' || value === null;

const inObject = <From, To>(value: Readonly<Record<string, From>>, make: (item: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(value).map(([name, item]) => [name, make(item)]));
