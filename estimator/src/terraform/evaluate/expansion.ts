import { Unknown } from '../../model.ts';
import type { Contents } from '../body.ts';
import type { Expression } from '../hcl/tree.ts';
import { evaluate } from './expression.ts';
import { Fault } from './fault.ts';
import { type Pair, pairsOf } from './for.ts';
import { describe, toNumber } from './primitive.ts';
import { bind, fail, inFile, type Scope } from './scope.ts';
import { Mapping, object, Sequence, tuple, type Value } from './value.ts';
import { isVeiled, unveiled } from './veil.ts';

/** One of the instances that `count` or `for_each` makes of a block. */
export type Copy = { readonly key: string | number | undefined; readonly scope: Scope };

export type Expansion =
  | { readonly kind: 'single' | 'count' | 'each'; readonly copies: readonly Copy[] }
  | { readonly kind: 'unknown'; readonly unknown: Unknown; readonly copies: readonly Copy[] };

const mostCopies = 100_000;

/** Reads `count` and `for_each` of a resource or module call. */
export function expand({ attributes }: Contents, scope: Scope): Expansion {
  const each = attributes.get('for_each');
  if (each) return expandEach(each.node.value, inFile(scope, each.file));
  const count = attributes.get('count');
  if (count) return expandCount(count.node.value, inFile(scope, count.file));
  return { kind: 'single', copies: [{ key: undefined, scope }] };
}

function expandCount(expression: Expression, scope: Scope): Expansion {
  const count = toNumber(unveiled(expression, scope));
  if (typeof count !== 'number') return uncounted(expression, scope, count);
  if (!Number.isInteger(count) || count < 0)
    return faulty(expression, scope, 'count must be a whole number of 0 or more');
  if (count > mostCopies || !scope.run.spend(count)) return tooMany(expression, scope);
  const copies = Array.from({ length: count }, (_, index) => ({
    key: index,
    scope: bind(scope, 'count', object([['index', index]])),
  }));
  return { kind: 'count', copies };
}

function uncounted(expression: Expression, scope: Scope, count: Unknown | Fault): Expansion {
  if (isVeiled(expression, scope))
    return faulty(expression, scope, 'count is computed from something sensitive, and is no number');
  return count instanceof Fault
    ? faulty(expression, scope, count.message)
    : unknownCount(count, bind(scope, 'count', object([['index', count]])), expression);
}

function expandEach(expression: Expression, scope: Scope): Expansion {
  if (isVeiled(expression, scope))
    return faulty(expression, scope, 'for_each is sensitive, and addresses would show its keys');
  const collection = evaluate(expression, scope);
  const unfit = unfitForEach(collection);
  if (unfit !== undefined) return faulty(expression, scope, unfit);
  const pairs = pairsOf(collection);
  if (pairs instanceof Unknown) return unknownEach(pairs, scope, expression);
  return pairs instanceof Fault ? faulty(expression, scope, pairs.message) : eachOf(pairs, expression, scope);
}

function eachOf(pairs: readonly Pair[], expression: Expression, scope: Scope): Expansion {
  if (pairs.length > mostCopies || !scope.run.spend(pairs.length)) return tooMany(expression, scope);
  const odd = pairs.find(({ key }) => typeof key !== 'string' && !(key instanceof Unknown));
  if (odd) return faulty(expression, scope, `for_each takes a set of strings, and ${describe(odd.key)} is none`);
  const unknown = pairs.map(({ key }) => key).find(key => key instanceof Unknown);
  if (unknown) return unknownEach(unknown, scope, expression);
  return { kind: 'each', copies: pairs.flatMap(({ key, value }) => eachCopy(expression, scope, key, value)) };
}

const unfitForEach = (collection: Value): string | undefined =>
  collection instanceof Mapping ||
  collection instanceof Unknown ||
  (collection instanceof Sequence && collection.kind === 'set')
    ? undefined
    : `for_each takes a map or a set of strings, not ${describe(collection)}; wrap it in toset()`;

function eachCopy(expression: Expression, scope: Scope, key: Value, value: Value): readonly Copy[] {
  if (typeof key !== 'string') return [];
  const each = object([
    ['key', key],
    ['value', value],
  ]);
  return [{ key, scope: bind(scope, 'each', each, { collection: expression, scope, key }) }];
}

const unknownEach = (unknown: Unknown, scope: Scope, at: Expression): Expansion =>
  unknownCount(
    unknown,
    bind(
      scope,
      'each',
      object([
        ['key', unknown],
        ['value', unknown],
      ]),
    ),
    at,
  );

/** Shown once, and said: never taken for one. */
function unknownCount(unknown: Unknown, scope: Scope, at: Expression): Expansion {
  const message = `how many there are is not known: ${unknown.reason}`;
  scope.run.report({ severity: 'warning', code: 'count-unknown', message, at: scope.file.at(at) });
  return { kind: 'unknown', unknown, copies: [{ key: undefined, scope }] };
}

const faulty = (at: Expression, scope: Scope, message: string): Expansion => {
  const unknown = fail(scope, at, message);
  const each = object([
    ['key', unknown],
    ['value', unknown],
  ]);
  return {
    kind: 'unknown',
    unknown,
    copies: [{ key: undefined, scope: bind(bind(scope, 'each', each), 'count', object([['index', unknown]])) }],
  };
};

const tooMany = (at: Expression, scope: Scope): Expansion => {
  const unknown = fail(scope, at, `more than ${mostCopies.toLocaleString('en')} instances`, 'limit');
  return { kind: 'unknown', unknown, copies: [] };
};

/** How the instances appear to expressions: one, a tuple, or an object by key. */
export function collected<T>(expansion: Expansion, items: readonly T[], valueOf: (item: T) => Value): Value {
  const pairs = expansion.copies.map(({ key }, index) => ({ key, item: items[index] }));
  const values = pairs.flatMap(({ key, item }) => (item === undefined ? [] : [[String(key), valueOf(item)] as const]));
  switch (expansion.kind) {
    case 'unknown':
      return expansion.unknown;
    case 'single':
      return values[0]?.[1] ?? null;
    case 'count':
      return tuple(values.map(([, value]) => value));
    case 'each':
      return object(values);
  }
}

/** `[0]`, `["key"]`, or nothing: as Terraform prints an instance's key. */
export function keySuffix(key: string | number | undefined): string {
  if (key === undefined) return '';
  return typeof key === 'number' ? `[${key}]` : `["${escaped(key)}"]`;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escaped = (key: string): string =>
  key.replace(/[\\"\n\r\t]/g, character => escapes[character] ?? character).replace(/([$%])\{/g, '$1$1{');
