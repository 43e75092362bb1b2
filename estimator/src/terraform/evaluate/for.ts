import { Unknown } from '../../model.ts';
import type { Expression, ForObject, ForTuple } from '../hcl/tree.ts';
import { evaluate, located } from './expression.ts';
import { Fault } from './fault.ts';
import { describe, toBoolean, toText } from './primitive.ts';
import { bind, fail, type Scope } from './scope.ts';
import { Mapping, object, Sequence, tuple, type Value } from './value.ts';

export type Pair = { readonly key: Value; readonly value: Value };

/** What a collection yields when it is gone through: a set's keys are its values. */
export function pairsOf(collection: Value): readonly Pair[] | Unknown | Fault {
  if (collection instanceof Unknown) return collection;
  if (collection instanceof Mapping) return collection.entries().map(([key, value]) => ({ key, value }));
  if (collection instanceof Sequence) {
    return collection.items.map((value, index) => ({ key: collection.kind === 'set' ? value : index, value }));
  }
  return new Fault(`cannot go through ${describe(collection)}`);
}

/** What an expression yields to a loop, within the run's bounds; what cannot be gone through is reported. */
export function pairsWithin(collection: Expression, scope: Scope): readonly Pair[] | Unknown {
  const pairs = pairsOf(evaluate(collection, scope));
  if (pairs instanceof Unknown) return pairs;
  if (pairs instanceof Fault) return fail(scope, collection, pairs.message);
  return scope.run.spend(pairs.length)
    ? pairs
    : fail(scope, collection, 'this makes more items than Costlens reads', 'limit');
}

type For = ForTuple | ForObject;

/** The scopes of the items that pass the condition; a value instead when there can be none. */
function scopesOf(node: For, scope: Scope): readonly Scope[] | Unknown {
  const pairs = pairsWithin(node.collection, scope);
  if (pairs instanceof Unknown) return pairs;
  const kept: Scope[] = [];
  for (const pair of pairs) {
    const inner = bindPair(scope, node, pair);
    const condition = node.condition ? isKept(node.condition, inner) : true;
    if (condition instanceof Unknown) return condition;
    if (condition) kept.push(inner);
  }
  return kept;
}

/** The names a loop gives to one item. */
export const bindPair = (
  scope: Scope,
  names: { readonly key: string | undefined; readonly value: string },
  { key, value }: Pair,
): Scope => bind(names.key === undefined ? scope : bind(scope, names.key, key), names.value, value);

function isKept(condition: Expression, scope: Scope): boolean | Unknown {
  const value = toBoolean(evaluate(condition, scope));
  return value instanceof Fault ? fail(scope, condition, value.message) : value;
}

export function forTuple(node: ForTuple, scope: Scope): Value {
  const scopes = scopesOf(node, scope);
  return scopes instanceof Unknown ? scopes : tuple(scopes.map(each => evaluate(node.result, each)));
}

export function forObject(node: ForObject, scope: Scope): Value {
  const scopes = scopesOf(node, scope);
  if (scopes instanceof Unknown) return scopes;
  const groups = new Map<string, Value[]>();
  for (const each of scopes) {
    const key = toText(evaluate(node.resultKey, each));
    if (key instanceof Unknown) return key;
    if (key instanceof Fault) return located(key, node.resultKey, each);
    const group = groups.get(key);
    if (group && !node.grouped) return fail(each, node.resultKey, `two items have the key "${key}"`);
    groups.set(key, [...(group ?? []), evaluate(node.result, each)]);
  }
  return object([...groups].map(([key, values]) => [key, node.grouped ? tuple(values) : (values[0] ?? null)] as const));
}
