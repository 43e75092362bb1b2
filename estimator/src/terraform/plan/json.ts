/** Looks into parsed JSON that may be anything. */

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (node: unknown): node is JsonObject =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

export const field = (node: unknown, name: string): unknown =>
  isObject(node) && Object.hasOwn(node, name) ? node[name] : undefined;

export const within = (node: unknown, ...names: readonly string[]): unknown => names.reduce(field, node);

export const items = (node: unknown): readonly unknown[] => (Array.isArray(node) ? node : []);

export const entries = (node: unknown): readonly (readonly [string, unknown])[] =>
  isObject(node) ? Object.entries(node) : [];

export const textOf = (node: unknown): string | undefined => (typeof node === 'string' ? node : undefined);
