import { type Data, sensitive, Unknown, UnknownInPart } from '../../model.ts';
import { Precise, toNearest } from './precise.ts';

/** What a Terraform expression evaluates to. Null is Terraform's null. A number beyond JavaScript's is a `Precise`. */
export type Value = null | boolean | number | Precise | string | Unknown | Sequence | Mapping;

export type SequenceKind = 'list' | 'set' | 'tuple';

export class Sequence {
  readonly kind: SequenceKind;
  readonly items: readonly Value[];
  /** How many values there are within, each as often as it appears: sharing makes small values endless to go through. */
  readonly size: number;
  constructor(kind: SequenceKind, items: readonly Value[]) {
    this.kind = kind;
    this.items = items;
    this.size = sizeOf(items);
  }
}

/** A map or an object. Values may be computed when first asked for. */
export class Mapping {
  readonly kind: 'map' | 'object';
  readonly #names: () => Iterable<string>;
  readonly #value: (name: string) => Value | undefined;
  /** Its values are there already: looking at them evaluates nothing. */
  readonly settled: boolean;
  /** As a sequence's; what is not there yet counts for one. */
  readonly size: number;

  constructor(
    kind: 'map' | 'object',
    names: () => Iterable<string>,
    value: (name: string) => Value | undefined,
    size?: number,
  ) {
    this.kind = kind;
    this.#names = names;
    this.#value = value;
    this.settled = size !== undefined;
    this.size = size ?? 1;
  }

  /** In the order Terraform iterates: by bytes. */
  names(): readonly string[] {
    return [...this.#names()].sort(byBytes);
  }

  get(name: string): Value | undefined {
    return this.#value(name);
  }

  entries(): readonly (readonly [string, Value])[] {
    return this.names().map(name => [name, this.get(name) ?? null]);
  }
}

const sizeOf = (items: readonly Value[]): number =>
  items.reduce<number>((sum, item) => sum + (item instanceof Sequence || item instanceof Mapping ? item.size : 1), 1);

/** More values than any configuration holds. */
const mostValues = 1_000_000;

/** Whether going through all of a value would take too long. */
export const isEndless = (...values: readonly Value[]): boolean => sizeOf(values) > mostValues;

/** A mapping of declared names, which can say what to do about one that is missing. */
export class Declared extends Mapping {
  readonly undeclared: (name: string) => string;
  constructor(
    names: () => Iterable<string>,
    value: (name: string) => Value | undefined,
    undeclared: (name: string) => string,
  ) {
    super('object', names, value);
    this.undeclared = undeclared;
  }
}

export const mapping = (kind: 'map' | 'object', entries: ReadonlyMap<string, Value>): Mapping =>
  new Mapping(
    kind,
    () => entries.keys(),
    name => entries.get(name),
    sizeOf([...entries.values()]),
  );

export const object = (entries: Iterable<readonly [string, Value]>): Mapping => mapping('object', new Map(entries));
export const tuple = (items: readonly Value[]): Sequence => new Sequence('tuple', items);

/** An unknown text whose beginning is known, as a template with an unknown in it makes. */
export class UnknownText extends UnknownInPart {
  readonly prefix: string;
  readonly mayBeNull: boolean;
  constructor(unknown: Unknown, prefix: string, mayBeNull = false, pieces?: UnknownInPart['pieces']) {
    super(unknown, pieces);
    this.prefix = prefix;
    this.mayBeNull = mayBeNull;
  }
}

/** An unknown that may turn out null, as attributes of resources do; what operators and functions make does not. */
export class UnknownOrNull extends Unknown {
  readonly mayBeNull = true;
}

/** A value that is known and not to be shown, or something computed from one. */
export class Veiled extends Unknown {
  /** What it hides, where that is at hand. */
  readonly value: Value | undefined;
  constructor(value?: Value) {
    super(sensitive);
    this.value = value;
  }
}

export const mayBeNull = (unknown: Unknown): boolean =>
  (unknown instanceof UnknownOrNull || unknown instanceof UnknownText) && unknown.mayBeNull;

/** A part of something unknown. */
export const partOf = (unknown: Unknown): Unknown =>
  mayBeNull(unknown) || unknown instanceof KnownWhilePlanning
    ? unknown
    : unknown instanceof Veiled
      ? new Veiled()
      : new UnknownOrNull(unknown.reason, unknown.references);

/** A path on the machine that Terraform runs on: unknown, save for where it leads from the folder it runs in. */
export class UnknownPath extends Unknown {
  readonly path: string;
  constructor(path: string) {
    super('where Terraform runs is not known');
    this.path = path;
  }
}

/** Terraform knows this while it plans and we do not: what is done with it succeeds or fails, and does not wait. */
export class KnownWhilePlanning extends UnknownText {}

/** Whatever it turns out to be, it is no collection: a text in the making, or an attribute that is a text in every provider. */
export const isOneValue = (unknown: Unknown): boolean =>
  unknown instanceof UnknownText ||
  isVeiledScalar(unknown) ||
  (unknown.references.length > 0 &&
    unknown.references.every(({ attribute }) => /(^|[._])(id|arn|name)$/.test(attribute)));

const isVeiledScalar = (unknown: Unknown): boolean =>
  unknown instanceof Veiled && unknown.value !== undefined && !isCollection(unknown.value);
const isCollection = (value: Value): boolean => value instanceof Sequence || value instanceof Mapping;

export const longestText = 16 * 1024 * 1024;

/** Texts one after the other; undefined when that is longer than any configuration needs. */
export function joinTexts(texts: readonly (string | Unknown)[]): string | Unknown | undefined {
  const unknown = unknownOf(texts);
  if (unknown instanceof Veiled) return unknown;
  const at = unknown ? texts.findIndex(text => text instanceof Unknown) : texts.length;
  const known = texts.slice(0, at).filter(text => typeof text === 'string');
  if (known.reduce((length, text) => length + text.length, 0) > longestText) return undefined;
  const joined = known.join('').normalize();
  const next = texts[at];
  if (at === 0 && next instanceof UnknownPath) return pathWith(next, texts.slice(1));
  const prefix = next instanceof UnknownText ? joined + next.prefix : certain(joined);
  return unknown ? new UnknownText(unknown, prefix, false, () => texts) : joined;
}

/** What follows may change the last character, as an accent would; after these, nothing does. */
const certain = (prefix: string): string =>
  /[-_:;/\\,.(){}[\]|?!~ \t@#$%^&*+"']$/.test(prefix) ? prefix : prefix.replace(/.$/su, '');

function pathWith(unknown: UnknownPath, rest: readonly (string | Unknown)[]): Unknown {
  const known = rest.filter(text => typeof text === 'string');
  const more = known.join('');
  const leadsOn = known.length === rest.length && (more === '' || more.startsWith('/'));
  return leadsOn ? new UnknownPath(unknown.path + more) : new Unknown(unknown.reason);
}

/** UTF-8 byte order is code point order; JavaScript's own compares UTF-16 units. */
export function byBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1;
  }
  return a.length - b.length;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** What several unknowns make together: one unknown that remembers all they refer to. */
export function unknownOf(values: readonly Value[]): Unknown | undefined {
  const unknowns = values.filter(value => value instanceof Unknown);
  const [first] = unknowns;
  if (unknowns.some(unknown => unknown instanceof Veiled)) return new Veiled();
  if (!first || unknowns.length === 1) return first && forgetful(first);
  return new Unknown(first.reason, unknowns.flatMap(({ references }) => references).slice(0, 20));
}

/** What is made of an unknown text need not begin as it does. */
export const forgetful = (unknown: Unknown): Unknown =>
  unknown instanceof Veiled
    ? new Veiled()
    : (unknown instanceof UnknownInPart && !(unknown instanceof KnownWhilePlanning)) || mayBeNull(unknown)
      ? new Unknown(unknown.reason, unknown.references)
      : unknown;

/** As other stages see it: plain JSON with unknowns. A number beyond JavaScript's becomes the nearest one. */
export const toData = (value: Value): Data => dataOf(value, { left: mostValues, depth: 0 });

type Budget = { left: number; depth: number };

/** Deeper than any value that is written; one that holds itself has no end. */
const deepestData = 300;

function dataOf(value: Value, budget: Budget): Data {
  budget.left -= 1;
  if (budget.left < 0 || budget.depth > deepestData) return new Unknown('the value is larger than Costlens reads');
  if (value instanceof Sequence || value instanceof Mapping) return within(value, budget);
  if (value instanceof Precise) return toNearest(value);
  return value === Infinity || value === -Infinity ? new Unknown('the result of a division by zero') : value;
}

function within(value: Sequence | Mapping, budget: Budget): Data {
  budget.depth += 1;
  const data =
    value instanceof Sequence ? value.items.map(item => dataOf(item, budget)) : toRecord(value.entries(), budget);
  budget.depth -= 1;
  return data;
}

function toRecord(entries: readonly (readonly [string, Value])[], budget: Budget): Data {
  const record: Record<string, Data> = Object.create(null) as Record<string, Data>;
  for (const [name, value] of entries) record[name] = dataOf(value, budget);
  return record;
}

/** Terraform's own name for a value's type, for messages. */
export function typeName(value: Value): string {
  if (value === null) return 'null';
  if (value instanceof Unknown) return 'unknown';
  if (value instanceof Precise) return 'number';
  if (value instanceof Sequence || value instanceof Mapping) return value.kind;
  return typeof value === 'boolean' ? 'bool' : typeof value;
}
