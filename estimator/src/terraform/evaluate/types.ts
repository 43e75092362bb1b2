import { parseExpression } from '../hcl/parse.ts';
import type { Call, Expression, ObjectLiteral } from '../hcl/tree.ts';

/** A variable's type constraint. */
export type Type =
  | { readonly kind: 'any' }
  | { readonly kind: 'string' }
  | { readonly kind: 'number' }
  | { readonly kind: 'bool' }
  | { readonly kind: 'list'; readonly of: Type }
  | { readonly kind: 'set'; readonly of: Type }
  | { readonly kind: 'map'; readonly of: Type }
  | { readonly kind: 'tuple'; readonly of: readonly Type[] }
  | { readonly kind: 'object'; readonly of: ReadonlyMap<string, Field> };
export type Field = { readonly type: Type; readonly optional: boolean; readonly otherwise: Expression | undefined };

export const any: Type = { kind: 'any' };
/** The type of a value that nobody has looked into yet: whatever it is, it stays as it is. */
export const opaque: Type = { kind: 'any' };

/** Reads `map(object({ size = optional(number, 8) }))`. What is not a type is taken as `any`. */
export function parseType(expression: Expression): Type {
  if (expression.kind === 'variable') return simple(expression.name);
  // In JSON a type stands in quotes.
  if (expression.kind === 'text') return parseType(parseExpression(expression.value).expression);
  if (expression.kind === 'parens') return parseType(expression.expression);
  return expression.kind === 'call' ? parseConstructor(expression) : any;
}

function simple(name: string): Type {
  if (name === 'string' || name === 'number' || name === 'bool') return { kind: name };
  return name === 'list' || name === 'set' || name === 'map' ? { kind: name, of: any } : any;
}

function parseConstructor({ name, args: [first] }: Call): Type {
  if (!first) return any;
  return name === 'tuple' || name === 'object' ? structural(name, first) : elementary(name, parseType(first));
}

const elementary = (name: string, of: Type): Type =>
  name === 'list' || name === 'set' || name === 'map' ? { kind: name, of } : any;

function structural(name: 'tuple' | 'object', first: Expression): Type {
  if (name === 'tuple') return { kind: name, of: first.kind === 'tuple' ? first.items.map(parseType) : [] };
  return first.kind === 'object' ? { kind: name, of: parseFields(first) } : any;
}

const parseFields = ({ items }: ObjectLiteral): ReadonlyMap<string, Field> =>
  new Map(items.flatMap(({ key, value }) => (key.kind === 'text' ? [[key.value, parseField(value)]] : [])));

function parseField(value: Expression): Field {
  if (value.kind !== 'call' || value.name !== 'optional')
    return { type: parseType(value), optional: false, otherwise: undefined };
  const [type, otherwise] = value.args;
  return { type: type ? parseType(type) : any, optional: true, otherwise };
}
