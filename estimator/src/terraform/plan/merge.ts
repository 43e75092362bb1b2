import { type Data, sensitive, Unknown } from '../../model.ts';
import { entries, field, isObject, items } from './json.ts';
import { type Asking, memberOf, unknownAt, type Written } from './written.ts';

/** A value, and where in it the plan has something unknown. */
export type Planned = { readonly value: unknown; readonly unknown: unknown };

/** Nothing AWS has is nested deeper. */
const deepest = 100;

/** How the unknowns of a resource are read. */
export type Manner = Asking & {
  /** An unknown that is truly one is left as the value has it: what remains is what somebody decided. */
  readonly isSettled: boolean;
};

/** The value with its unknowns in it; undefined where nothing is set. */
export function merge(planned: Planned, written: Written, manner: Manner, depth = 0): Data | undefined {
  const { value, unknown } = planned;
  if (unknown === true) return marked(value, written, manner);
  if (depth > deepest) return new Unknown(tooDeep);
  const shape = value === undefined ? unknown : value;
  if (Array.isArray(shape)) return list(planned, written, manner, depth);
  return isObject(shape) ? object(planned, written, manner, depth) : scalar(value);
}

function marked(value: unknown, written: Written, manner: Manner): Data | undefined {
  const unknown = unknownAt(written, manner);
  return unknown && manner.isSettled ? plain(value) : unknown;
}

function list({ value, unknown }: Planned, written: Written, manner: Manner, depth: number): Data {
  const [values, masks] = [items(value), items(unknown)];
  const length = Math.max(values.length, manner.isSettled ? 0 : masks.length);
  const at = (index: number): Planned => ({ value: values[index], unknown: masks[index] });
  return Array.from({ length }, (_, index) => merge(at(index), written, manner, depth + 1) ?? null);
}

function object({ value, unknown }: Planned, written: Written, manner: Manner, depth: number): Data {
  const names = new Set([...entries(value), ...entries(unknown)].map(([name]) => name));
  const members = [...names].flatMap(name => {
    const inner = { value: field(value, name), unknown: field(unknown, name) };
    const member = merge(inner, memberOf(written, name), manner, depth + 1);
    return member === undefined ? [] : [[name, member] as const];
  });
  return Object.fromEntries(members);
}

const tooDeep = `nested deeper than ${deepest} levels`;

const scalar = (value: unknown): Data | undefined =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined;

/** JSON as data. */
export function plain(value: unknown, depth = 0): Data | undefined {
  if (depth > deepest) return new Unknown(tooDeep);
  if (Array.isArray(value)) return value.map(item => plain(item, depth + 1) ?? null);
  if (!isObject(value)) return scalar(value);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member, depth + 1) ?? null]));
}

/** The data with what the mask marks taken out of it. */
export function hide(data: Data, mask: unknown): Data {
  if (mask === true) return new Unknown(sensitive);
  if (data === null || typeof data !== 'object' || data instanceof Unknown) return data;
  if (isList(data)) return data.map((item, index) => hide(item, items(mask)[index]));
  return Object.fromEntries(Object.entries(data).map(([name, member]) => [name, hide(member, field(mask, name))]));
}

/** Whether a mask marks anything at all. */
export function hasMarks(mask: unknown): boolean {
  const waiting = [mask];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next === true) return true;
    waiting.push(...items(next), ...entries(next).map(([, inner]) => inner));
  }
  return false;
}

const isList = (data: Data): data is readonly Data[] => Array.isArray(data);
