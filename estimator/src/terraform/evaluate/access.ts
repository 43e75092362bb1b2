import { Unknown } from '../../model.ts';
import { Fault } from './fault.ts';
import { describe, toNumber, toText } from './primitive.ts';
import { Declared, Mapping, partOf, Sequence, UnknownText, type Value } from './value.ts';

/** `source.name` */
export function attribute(source: Value, name: string): Value | Fault {
  if (source instanceof UnknownText) return new Fault(`a string has no attribute "${name}"`);
  if (source instanceof Unknown) return partOf(source);
  if (source instanceof Mapping) return member(source, name);
  if (source instanceof Sequence) return new Fault(`a ${source.kind} has no attribute "${name}"; an index is needed`);
  return new Fault(`${describe(source)} has no attribute "${name}"`);
}

/** Null is a value like others. */
function member(source: Mapping, name: string): Value | Fault {
  const found = source.get(name);
  return found === undefined ? missing(source, name) : found;
}

const missing = (source: Mapping, name: string): Fault =>
  source instanceof Declared
    ? new Fault(source.undeclared(name), 'reference')
    : new Fault(`there is no attribute or key "${name}"`);

/** `source[key]` */
export function item(source: Value, key: Value): Value | Fault {
  if (source instanceof Unknown) return partOf(source);
  if (key instanceof Unknown) return partOf(key);
  if (source instanceof Mapping) return entry(source, key);
  if (source instanceof Sequence && source.kind !== 'set') return element(source, key);
  return new Fault(source === null ? 'null has no elements' : `${describe(source)} cannot be indexed`);
}

function entry(source: Mapping, key: Value): Value | Fault {
  const name = toText(key);
  return typeof name === 'string' ? member(source, name) : name;
}

function element({ items }: Sequence, key: Value): Value | Fault {
  const position = toNumber(key);
  if (typeof position !== 'number') return position;
  const found = Number.isInteger(position) ? items[position] : undefined;
  return found === undefined ? new Fault(`index ${position} is outside of a list of ${items.length}`) : found;
}
