import type { Call, Expression } from '../hcl/tree.ts';
import { evaluate } from './expression.ts';
import { findBound, type Scope } from './scope.ts';
import { Mapping, type Value } from './value.ts';

/** An expression and where it stands. */
export type Written = { readonly expression: Expression; readonly scope: Scope };

type Path = readonly string[];
type Tracer<K extends Expression['kind']> = (
  node: Extract<Expression, { readonly kind: K }>,
  path: Path,
  scope: Scope,
) => Written | undefined;

const literal = (expression: Expression, path: Path, scope: Scope): Written | undefined =>
  path.length === 0 ? { expression, scope } : undefined;

const tracers: { readonly [K in Expression['kind']]?: Tracer<K> } = {
  number: literal,
  boolean: literal,
  null: literal,
  text: literal,
  parens: ({ expression }, path, scope) => trace(expression, path, scope),
  template: ({ wraps, parts: [only] }, path, scope) =>
    wraps && only?.kind === 'interpolation' ? trace(only.expression, path, scope) : undefined,
  attr: ({ source, name }, path, scope) => trace(source, [name, ...path], scope),
  index: ({ source, key }, path, scope) => trace(source, [...keyOf(quietly(key, scope)), ...path], scope),
  conditional: (node, path, scope) => {
    const condition = quietly(node.condition, scope);
    return typeof condition === 'boolean' ? trace(condition ? node.yes : node.no, path, scope) : undefined;
  },
  object: ({ items }, [first, ...rest], scope) => {
    const found = items.findLast(({ key }) => keyOf(quietly(key, scope))[0] === first);
    return found && trace(found.value, rest, scope);
  },
  tuple: ({ items }, [first = '', ...rest], scope) => {
    const found = /^\d+$/.test(first) ? items[Number(first)] : undefined;
    return found && trace(found, rest, scope);
  },
  variable: ({ name }, path, scope) => traceName(name, path, scope),
  call: traceCall,
};

/**
 * The literal that a person would change to change this value: through variables, locals, loops and modules. Or the call that reads
 * it from a file.
 */
export function trace(node: Expression, path: Path, scope: Scope): Written | undefined {
  if (scope.run.enter() !== undefined) return undefined;
  try {
    // TypeScript cannot see that the tracer found by a node's kind takes that kind of node.
    return (tracers[node.kind] as Tracer<Expression['kind']> | undefined)?.(node, path, scope);
  } finally {
    scope.run.leave();
  }
}

const quietly = (node: Expression, scope: Scope): Value => scope.run.silently(() => evaluate(node, scope));

const keyOf = (value: Value): Path => (typeof value === 'string' || typeof value === 'number' ? [String(value)] : ['']);

function traceName(name: string, [first = '', ...rest]: Path, scope: Scope): Written | undefined {
  const bound = findBound(scope, name);
  if (bound) {
    const { origin } = bound;
    return origin && first === 'value' ? trace(origin.collection, [origin.key, ...rest], origin.scope) : undefined;
  }
  const written = name === 'var' || name === 'local' ? scope.module.written(name, first) : undefined;
  return written && trace(written.expression, rest, written.scope);
}

/** Functions that give their first argument back. */
const transparent = new Set([
  'tostring',
  'tonumber',
  'tobool',
  'tolist',
  'toset',
  'tomap',
  'nonsensitive',
  'sensitive',
]);

function traceCall(node: Call, path: Path, scope: Scope): Written | undefined {
  const {
    name,
    args: [first, key, otherwise],
  } = node;
  if (name === 'file') return path.length === 0 ? { expression: node, scope } : undefined;
  if (first && transparent.has(name)) return trace(first, path, scope);
  return first && key && name === 'lookup' ? traceLookup(first, key, otherwise, { path, scope }) : undefined;
}

function traceLookup(
  source: Expression,
  key: Expression,
  otherwise: Expression | undefined,
  { path, scope }: { path: Path; scope: Scope },
): Written | undefined {
  const [map, step] = [quietly(source, scope), keyOf(quietly(key, scope))];
  const holds = map instanceof Mapping && step.some(each => map.get(each) !== undefined);
  return holds ? trace(source, [...step, ...path], scope) : otherwise && trace(otherwise, path, scope);
}
