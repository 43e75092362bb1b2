import { Unknown } from '../../model.ts';
import { any, type Field, opaque, type Type } from './types.ts';
import { isEndless, Mapping, Sequence, UnknownText, type Value } from './value.ts';

/** A value's own type; `any` where nothing tells it: null, unknown, or not evaluated yet. */
export function typeOf(value: Value): Type {
  if (value instanceof Sequence || value instanceof Mapping) return collectionType(value);
  if (typeof value === 'string' || value instanceof UnknownText) return { kind: 'string' };
  if (value === null || value instanceof Unknown) return any;
  return { kind: typeof value === 'boolean' ? 'bool' : 'number' };
}

function collectionType(value: Sequence | Mapping): Type {
  if (isEndless(value)) return opaque;
  return value instanceof Sequence ? sequenceType(value) : mappingType(value);
}

const sequenceType = ({ kind, items }: Sequence): Type =>
  kind === 'tuple' ? { kind, of: items.map(typeOf) } : { kind, of: unify(items.map(typeOf)) ?? any };

function mappingType(value: Mapping): Type {
  if (!value.settled) return opaque;
  const entries = value.entries();
  if (value.kind === 'map') return { kind: 'map', of: unify(entries.map(([, item]) => typeOf(item))) ?? any };
  return { kind: 'object', of: new Map(entries.map(([name, item]) => [name, field(typeOf(item))])) };
}

const field = (type: Type): Field => ({ type, optional: false, otherwise: undefined });

type Of<K extends Type['kind']> = Extract<Type, { readonly kind: K }>;
const only = <K extends Type['kind']>(types: readonly Type[], ...kinds: readonly K[]): readonly Of<K>[] =>
  types.filter((type): type is Of<K> => kinds.some(kind => kind === type.kind));

/** The type that values of several types become together; undefined when there is none. */
export function unify(types: readonly Type[]): Type | undefined {
  if (types.includes(opaque)) return opaque;
  const told = types.filter(({ kind }) => kind !== 'any');
  const [first] = told;
  if (!first) return any;
  switch (first.kind) {
    case 'map':
    case 'object':
      return unifyMappings(told);
    case 'list':
    case 'set':
    case 'tuple':
      return unifySequences(told);
    default:
      return unifyPlain(told, first);
  }
}

function unifyPlain(types: readonly Type[], first: Type): Type | undefined {
  if (types.every(({ kind }) => kind === first.kind)) return first;
  const plain = only(types, 'string', 'number', 'bool');
  return plain.length === types.length && plain.some(({ kind }) => kind === 'string') ? { kind: 'string' } : undefined;
}

function unifyMappings(types: readonly Type[]): Type | undefined {
  const [maps, objects] = [only(types, 'map'), only(types, 'object')];
  if (maps.length + objects.length < types.length) return undefined;
  return maps.length === 0 ? unifyObjects(objects) : asMap(types);
}

function unifyObjects(objects: readonly Of<'object'>[]): Type | undefined {
  const [first, ...others] = objects;
  if (!first) return undefined;
  const names = [...first.of.keys()];
  if (others.some(({ of }) => of.size !== names.length || names.some(name => !of.has(name)))) return asMap(objects);
  const fields = new Map<string, Field>();
  for (const name of names) {
    const type = unify(objects.map(({ of }) => of.get(name)?.type ?? any));
    if (!type) return asMap(objects);
    fields.set(name, field(type));
  }
  return { kind: 'object', of: fields };
}

function asMap(types: readonly Type[]): Type | undefined {
  const of = unify([
    ...only(types, 'map').map(type => type.of),
    ...only(types, 'object').flatMap(type => [...type.of.values()].map(each => each.type)),
  ]);
  return of && { kind: 'map', of };
}

function unifySequences(types: readonly Type[]): Type | undefined {
  const tuples = only(types, 'tuple');
  if (only(types, 'list', 'set', 'tuple').length < types.length) return undefined;
  if (tuples.length === types.length) return unifyTuples(tuples);
  const sets = only(types, 'set');
  // A set beside lists is what they all can become.
  if (sets.length === 0 || sets.length === types.length) return asElements(types, sets.length === 0 ? 'list' : 'set');
  return sets[0];
}

function unifyTuples(tuples: readonly Of<'tuple'>[]): Type | undefined {
  const [first] = tuples;
  if (!first) return undefined;
  if (tuples.some(({ of }) => of.length !== first.of.length)) return asElements(tuples, 'list');
  const of = first.of.map((_, index) => unify(tuples.map(type => type.of[index] ?? any)));
  return of.every(type => type !== undefined) ? { kind: 'tuple', of } : asElements(tuples, 'list');
}

function asElements(types: readonly Type[], kind: 'list' | 'set'): Type | undefined {
  const of = unify([
    ...only(types, 'list', 'set').map(type => type.of),
    ...only(types, 'tuple').flatMap(type => type.of),
  ]);
  return of && { kind, of };
}

/** The type as a person writes it; equal types have equal texts. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case 'list':
    case 'set':
    case 'map':
      return `${type.kind}(${typeText(type.of)})`;
    case 'tuple':
      return `tuple([${type.of.map(typeText).join(', ')}])`;
    case 'object':
      return `object({${[...type.of].map(([name, each]) => `${JSON.stringify(name)}=${typeText(each.type)}`).join(', ')}})`;
    default:
      return type.kind;
  }
}
