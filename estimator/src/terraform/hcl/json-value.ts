import type { Span } from '../../model.ts';

/** JSON with places. Not what JSON.parse gives, which has none. */
export type JsonValue =
  | JsonString
  | JsonObject
  | (Span & { readonly kind: 'array'; readonly items: readonly JsonValue[] })
  | (Span & { readonly kind: 'number'; readonly text: string })
  | (Span & { readonly kind: 'boolean'; readonly value: boolean })
  | (Span & { readonly kind: 'null' })
  | (Span & { readonly kind: 'invalid' });

/** Exact when no escape stands in it: then each character is where it seems to be. */
export type JsonString = Span & { readonly kind: 'string'; readonly value: string; readonly exact: boolean };
export type JsonObject = Span & { readonly kind: 'object'; readonly members: readonly JsonMember[] };
export type JsonMember = { readonly key: JsonString; readonly value: JsonValue };

const deepest = 200;

/** The same for a value that JSON.parse has read: all of it stands in one place. */
export function jsonOf(value: unknown, place: Span, depth = 0): JsonValue {
  const span = { start: place.start, end: place.end };
  if (depth > deepest) return { kind: 'invalid', ...span };
  switch (typeof value) {
    case 'string':
      return textOf(value, span);
    case 'number':
      return { kind: 'number', ...span, text: String(value) };
    case 'boolean':
      return { kind: 'boolean', ...span, value };
    default:
      return value === null || value === undefined ? { kind: 'null', ...span } : structureOf(value, span, depth + 1);
  }
}

const textOf = (value: string, span: Span): JsonString => ({ kind: 'string', ...span, value, exact: false });

function structureOf(value: object, span: Span, depth: number): JsonValue {
  if (Array.isArray(value)) return { kind: 'array', ...span, items: value.map(item => jsonOf(item, span, depth)) };
  const entries = Object.entries(value);
  const members = entries.map(([name, item]) => ({ key: textOf(name, span), value: jsonOf(item, span, depth) }));
  return { kind: 'object', ...span, members };
}
