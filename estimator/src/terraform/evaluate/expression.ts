import { Unknown } from '../../model.ts';
import type { Attr, Expression, Index, ObjectLiteral, Variable } from '../hcl/tree.ts';
import { binary, conditional, unary } from './operators.ts';
import { call } from './call.ts';
import { forObject, forTuple } from './for.ts';
import { numberOf, toText } from './primitive.ts';
import { fail, findBound, type Scope } from './scope.ts';
import { splat } from './splat.ts';
import { attribute, item } from './access.ts';
import { template } from './template.ts';
import { Fault } from './fault.ts';
import { object, tuple, type Value } from './value.ts';

type Evaluators = {
  readonly [K in Expression['kind']]: (node: Extract<Expression, { readonly kind: K }>, scope: Scope) => Value;
};

const evaluators: Evaluators = {
  number: (node, scope) => located(numberOf(node.text), node, scope),
  boolean: ({ value }) => value,
  null: () => null,
  text: ({ value }) => value.normalize(),
  template,
  tuple: ({ items }, scope) => tuple(items.map(each => evaluate(each, scope))),
  object: objectLiteral,
  variable,
  attr: attr,
  index,
  splat,
  call,
  'for-tuple': forTuple,
  'for-object': forObject,
  conditional,
  unary,
  binary,
  parens: ({ expression }, scope) => evaluate(expression, scope),
  invalid: () => new Unknown('the text here could not be read'),
};

/** The value of an expression; what has none is reported and unknown. */
export function evaluate(node: Expression, scope: Scope): Value {
  const limit = scope.run.enter();
  if (limit !== undefined) return fail(scope, node, limit, 'limit');
  try {
    // TypeScript cannot see that the evaluator found by a node's kind takes that kind of node.
    return (evaluators[node.kind] as (node: Expression, scope: Scope) => Value)(node, scope);
  } finally {
    scope.run.leave();
  }
}

function variable({ name, ...span }: Variable, scope: Scope): Value {
  const bound = findBound(scope, name);
  if (bound) return bound.value;
  const value = scope.module.root(name);
  return value === undefined ? fail(scope, span, `"${name}" is not declared in this module`, 'reference') : value;
}

function attr(node: Attr, scope: Scope): Value {
  const source = evaluate(node.source, scope);
  return located(attribute(source, node.name), node, scope);
}

function index(node: Index, scope: Scope): Value {
  const source = evaluate(node.source, scope);
  const key = evaluate(node.key, scope);
  return located(item(source, key), node, scope);
}

function objectLiteral({ items }: ObjectLiteral, scope: Scope): Value {
  const entries: [string, Value][] = [];
  for (const { key, value } of items) {
    const name = toText(evaluate(key, scope));
    if (name instanceof Unknown) return name;
    if (name instanceof Fault) return located(name, key, scope);
    entries.push([name, evaluate(value, scope)]);
  }
  return object(entries);
}

/** A fault made a problem of this place. */
export const located = (value: Value | Fault, node: Expression, scope: Scope): Value =>
  value instanceof Fault ? fail(scope, node, value.message, value.code) : value;
