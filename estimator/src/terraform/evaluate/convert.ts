import { Unknown } from '../../model.ts';
import type { Expression } from '../hcl/tree.ts';
import { Fault } from './fault.ts';
import { describe, toBoolean, toNumeric, toText } from './primitive.ts';
import { distinct } from './sets.ts';
import { any, type Field, type Type } from './types.ts';
import { typeOf, unify } from './unify.ts';
import { isEndless, Mapping, mapping, object, Sequence, tuple, type Value } from './value.ts';

/** Gives the default of an optional attribute: its expression may call functions but not refer to anything. */
export type DefaultOf = (expression: Expression) => Value;

const noDefault: DefaultOf = () => null;

/** The value as that type, as Terraform converts it; unknowns and nulls stay. */
export function convert(value: Value, type: Type, defaultOf: DefaultOf = noDefault): Value | Fault {
  if (value === null || value instanceof Unknown || type.kind === 'any') return value;
  return 'of' in type ? convertCollection(value, type, defaultOf) : plain[type.kind](value);
}

const plain = { string: toText, number: toNumeric, bool: toBoolean };

type Collection = Extract<Type, { readonly of: unknown }>;

function convertCollection(value: Exclude<Value, null>, type: Collection, defaultOf: DefaultOf): Value | Fault {
  if (isEndless(value)) return new Fault('the value is larger than Costlens reads', 'limit');
  switch (type.kind) {
    case 'list':
    case 'set':
      return toElements(value, type.kind, type.of, defaultOf);
    case 'map':
      return toMap(value, type.of, defaultOf);
    case 'tuple':
      return toTuple(value, type.of, defaultOf);
    case 'object':
      return toObject(value, type.of, defaultOf);
  }
}

function toElements(value: Value, kind: 'list' | 'set', of: Type, defaultOf: DefaultOf): Value | Fault {
  if (!(value instanceof Sequence)) return new Fault(`a ${kind} is required, not ${describe(value)}`);
  const items = alike(value.items, of, defaultOf);
  if (items instanceof Fault) return items;
  return kind === 'list' ? new Sequence('list', items) : distinct(items);
}

/** Elements of one type: the one asked for, and where that is open, the one they have in common. */
function alike(items: readonly Value[], of: Type, defaultOf: DefaultOf): readonly Value[] | Fault {
  const converted = collect(items.map(item => convert(item, of, defaultOf)));
  if (converted instanceof Fault || !isOpen(of) || areTexts(converted)) return converted;
  const common = unify(converted.map(typeOf));
  if (!common) return new Fault('all elements must have one type');
  return common.kind === 'any' ? converted : collect(converted.map(item => convert(item, common)));
}

const areTexts = (items: readonly Value[]): boolean => items.every(item => typeof item === 'string');

function isOpen(type: Type): boolean {
  switch (type.kind) {
    case 'any':
      return true;
    case 'list':
    case 'set':
    case 'map':
      return isOpen(type.of);
    case 'tuple':
      return type.of.some(isOpen);
    case 'object':
      return [...type.of.values()].some(field => isOpen(field.type));
    default:
      return false;
  }
}

function toTuple(value: Value, of: readonly Type[], defaultOf: DefaultOf): Value | Fault {
  if (!(value instanceof Sequence) || value.items.length !== of.length) {
    return new Fault(`a tuple of ${of.length} is required, not ${describe(value)}`);
  }
  const items = collect(value.items.map((item, index) => convert(item, of[index] ?? any, defaultOf)));
  return items instanceof Fault ? items : tuple(items);
}

function toMap(value: Value, of: Type, defaultOf: DefaultOf): Value | Fault {
  if (!(value instanceof Mapping)) return new Fault(`a map is required, not ${describe(value)}`);
  const names = value.names();
  const items = alike(
    names.map(name => value.get(name) ?? null),
    of,
    defaultOf,
  );
  if (items instanceof Fault) return items;
  return mapping('map', new Map(names.map((name, index) => [name, items[index] ?? null])));
}

function toObject(value: Value, of: ReadonlyMap<string, Field>, defaultOf: DefaultOf): Value | Fault {
  if (!(value instanceof Mapping)) return new Fault(`an object is required, not ${describe(value)}`);
  const entries: [string, Value][] = [];
  for (const [name, field] of of) {
    const converted = toField(name, value.get(name), field, defaultOf);
    if (converted instanceof Fault) return converted;
    entries.push([name, converted]);
  }
  return object(entries);
}

function toField(name: string, given: Value | undefined, field: Field, defaultOf: DefaultOf): Value | Fault {
  if (given === undefined && !field.optional) return new Fault(`attribute "${name}" is required`);
  const value = (given ?? null) === null && field.otherwise ? defaultOf(field.otherwise) : (given ?? null);
  const converted = convert(value, field.type, defaultOf);
  return converted instanceof Fault
    ? new Fault(`attribute "${name}": ${converted.message}`, converted.code)
    : converted;
}

function collect(items: readonly (Value | Fault)[]): readonly Value[] | Fault {
  const fault = items.find(item => item instanceof Fault);
  return fault ?? items.filter((item): item is Value => !(item instanceof Fault));
}
