import { Unknown } from '../../model.ts';
import type { Expression, Template, TemplatePart } from '../hcl/tree.ts';
import { evaluate } from './expression.ts';
import { bindPair, pairsWithin } from './for.ts';
import { Fault } from './fault.ts';
import { toBoolean, toText } from './primitive.ts';
import { fail, type Scope } from './scope.ts';
import { joinTexts, type Value } from './value.ts';

/** A template that is one interpolation and nothing else keeps its value's type. */
export function template(node: Template, scope: Scope): Value {
  const [only, ...more] = node.parts;
  if (node.wraps && only?.kind === 'interpolation' && more.length === 0) return evaluate(only.expression, scope);
  return textOf(node.parts, scope);
}

function textOf(parts: readonly TemplatePart[], scope: Scope): string | Unknown {
  return joined(parts.map(part => partText(part, scope)));
}

/** Texts that double at each step would fill the memory after thirty. */
const joined = (texts: readonly (string | Unknown)[]): string | Unknown =>
  joinTexts(texts) ?? new Unknown('the text is longer than Costlens reads');

function partText(part: TemplatePart, scope: Scope): string | Unknown {
  switch (part.kind) {
    case 'text':
      return part.value;
    case 'interpolation':
      return interpolated(part.expression, scope);
    case 'if':
      return chosen(part, scope);
    case 'for':
      return repeated(part, scope);
  }
}

function interpolated(expression: Expression, scope: Scope): string | Unknown {
  const text = toText(evaluate(expression, scope));
  return text instanceof Fault ? fail(scope, expression, text.message) : text;
}

type Part<K extends TemplatePart['kind']> = Extract<TemplatePart, { readonly kind: K }>;

function chosen({ condition, yes, no }: Part<'if'>, scope: Scope): string | Unknown {
  const value = toBoolean(evaluate(condition, scope));
  if (value instanceof Fault) return fail(scope, condition, value.message);
  return value instanceof Unknown ? value : textOf(value ? yes : no, scope);
}

function repeated(part: Part<'for'>, scope: Scope): string | Unknown {
  const pairs = pairsWithin(part.collection, scope);
  return pairs instanceof Unknown ? pairs : joined(pairs.map(pair => textOf(part.parts, bindPair(scope, part, pair))));
}
