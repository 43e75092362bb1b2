import type { Expression } from '../hcl/tree.ts';
import { evaluate } from './expression.ts';
import { Run } from './run.ts';
import type { Bound, Scope } from './scope.ts';
import { Mapping, Sequence, Veiled, type Value } from './value.ts';

/**
 * A configuration in which something is sensitive is evaluated twice: openly, to be priced, and veiled, to be shown.
 * In the veiled one every sensitive value is a `Veiled`, which spreads like an unknown, so that nothing computed from
 * it can be shown either.
 */

/** Whether what is shown of this expression hides it. */
export function isVeiled(node: Expression, scope: Scope): boolean {
  if (scope.run.isVeiled) return scope.run.silently(() => evaluate(node, scope)) instanceof Veiled;
  const { counterpart } = scope.module;
  if (!counterpart || scope.bound) return false;
  return evaluate(node, { ...scope, run: new Run(scope.run, true), module: counterpart }) instanceof Veiled;
}

/** The value without its veil: for what says of itself that it is not sensitive, and for counts. */
export function unveiled(node: Expression, scope: Scope): Value {
  const value = evaluate(node, scope);
  if (!(value instanceof Veiled)) return value;
  const { counterpart } = scope.module;
  if (value.value !== undefined || !counterpart) return value.value ?? value;
  return evaluate(node, { ...scope, run: new Run(scope.run, false), module: counterpart, bound: opened(scope.bound) });
}

const opened = (bound: Bound | undefined): Bound | undefined =>
  bound && { ...bound, value: open(bound.value), outer: opened(bound.outer) };

function open(value: Value): Value {
  if (value instanceof Veiled) return value.value === undefined ? value : open(value.value);
  if (value instanceof Sequence) return new Sequence(value.kind, value.items.map(open));
  if (!(value instanceof Mapping)) return value;
  return new Mapping(
    value.kind,
    () => value.names(),
    name => {
      const item = value.get(name);
      return item === undefined ? undefined : open(item);
    },
  );
}

/** Functions whose results keep the parts of their arguments apart: only the sensitive ones stay hidden. */
const keeping = new Set([
  'chunklist',
  'concat',
  'element',
  'flatten',
  'keys',
  'length',
  'lookup',
  'merge',
  'reverse',
  'slice',
  'tolist',
  'tomap',
  'values',
  'zipmap',
]);

/** The veil over a function's result, if any of its arguments has one. */
export const veilOver = (name: string, args: readonly Value[]): Veiled | undefined =>
  keeping.has(name) ? undefined : veilWithin(args);

const mostValues = 100_000;

/** A veil anywhere within. */
export function veilWithin(values: readonly Value[]): Veiled | undefined {
  const waiting = [...values];
  for (let left = mostValues; waiting.length > 0; left--) {
    const each = waiting.pop() ?? null;
    if (each instanceof Veiled || left === 0) return new Veiled();
    for (const part of partsOf(each)) waiting.push(part);
  }
  return undefined;
}

function partsOf(value: Value): readonly Value[] {
  if (value instanceof Sequence) return value.items;
  return value instanceof Mapping ? value.entries().map(([, item]) => item) : [];
}
