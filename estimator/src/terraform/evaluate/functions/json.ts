import { UnknownInPart } from '../../../model.ts';
import { readJson } from '../../hcl/json-reader.ts';
import type { JsonString, JsonValue } from '../../hcl/json-value.ts';
import { Fault } from '../fault.ts';
import { numberOf } from '../primitive.ts';
import { Mapping, object, Sequence, tuple, unknownOf, type Value, Veiled } from '../value.ts';
import { type Builtins, define } from './builtin.ts';
import { firstUnknown, readable, whatever } from './params.ts';
import { jsonPieces, toJson } from './to-json.ts';

function decode(body: string): Value | Fault {
  const { value, problems } = readJson(body);
  const [problem] = problems;
  return problem ? new Fault(`the text is not JSON: ${problem.message}`) : valueOf(value, body);
}

/** What the reader of configurations lets pass, and JSON does not: needless zeros, and control characters in a text. */
const padded = /^-?0\d/;
const control = /[\u0000-\u001f]/; // eslint-disable-line no-control-regex -- those are meant

function valueOf(json: JsonValue, body: string): Value | Fault {
  switch (json.kind) {
    case 'object':
      return objectOf(json, body);
    case 'array':
      return tupleOf(json.items, body);
    case 'string':
      return textOf(json, body);
    case 'number':
      return padded.test(json.text)
        ? new Fault(`the text is not JSON: ${json.text} is no number`)
        : numberOf(json.text);
    case 'boolean':
      return json.value;
    default:
      return json.kind === 'null' ? null : new Fault('the text is not JSON');
  }
}

const textOf = ({ start, end, value }: JsonString, body: string): string | Fault =>
  control.test(body.slice(start, end))
    ? new Fault('the text is not JSON: a control character stands in a string')
    : value.replace(/\p{Surrogate}/gu, '\ufffd').normalize();

function tupleOf(items: readonly JsonValue[], body: string): Value | Fault {
  const values: Value[] = [];
  for (const item of items) {
    const value = valueOf(item, body);
    if (value instanceof Fault) return value;
    values.push(value);
  }
  return tuple(values);
}

function objectOf({ members }: Extract<JsonValue, { readonly kind: 'object' }>, body: string): Value | Fault {
  const entries: [string, Value][] = [];
  for (const { key, value: member } of members) {
    const [name, value] = [textOf(key, body), valueOf(member, body)];
    if (name instanceof Fault) return name;
    if (value instanceof Fault) return value;
    entries.push([name, value]);
  }
  return object(entries);
}

export const isFinite = (value: Value): boolean => {
  if (value instanceof Sequence) return value.items.every(isFinite);
  if (value instanceof Mapping) return value.entries().every(([, item]) => isFinite(item));
  return value !== Infinity && value !== -Infinity;
};

const encode = (value: Value): Value | Fault => {
  const unknown = unknownOf([firstUnknown([value]) ?? null]);
  if (unknown !== undefined)
    return unknown instanceof Veiled ? unknown : new UnknownInPart(unknown, () => jsonPieces(value));
  return isFinite(value) ? toJson(value) : new Fault('infinity cannot be written as JSON');
};

export const json: Builtins = {
  jsondecode: define([readable], ([body]) => decode(body)),
  jsonencode: define([whatever], ([value]) => encode(value)),
};
