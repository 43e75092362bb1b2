import type { Data } from '../../model.ts';
import { type Entry, itemsOf, type Node, textOf } from '../syntax/tree.ts';
import { type Call, concat, fail, type Scope, spread, toText } from '../values/scope.ts';
import { named } from './names.ts';

/** `${Name}`, and `${!Literal}`, which stands for itself without the mark. */
const placeholder = /\$\{(!?)([^${}]*)\}/g;

export const sub: Call = (argument, scope) => {
  const { text, own } = formOf(argument);
  if (text === undefined) return fail(scope, argument, 'Sub takes a text, and perhaps a map of names');
  const values = new Map(placeholders(text).map(name => [name, valueOf(name, own, scope)]));
  const unknown = spread([...values.values()]);
  if (unknown) return unknown;
  for (const [name, value] of values) {
    if (toText(value) === undefined) return fail(scope, argument, `\${${name}} is not text`);
  }
  return concat(
    partsOf(text, name => toText(values.get(name)) ?? ''),
    argument,
    scope,
  );
};

function partsOf(text: string, valueOf: (name: string) => string): readonly string[] {
  const parts: string[] = [];
  let done = 0;
  for (const { 0: whole, 1: mark, 2: name = '', index } of text.matchAll(placeholder)) {
    parts.push(text.slice(done, index), mark === '' ? valueOf(name.trim()) : `\${${name}}`);
    done = index + whole.length;
  }
  return [...parts, text.slice(done)];
}

type Form = { readonly text: string | undefined; readonly own: ReadonlyMap<string, Entry> };

/** A text, or a list of a text and the names that only it knows. */
export function formOf(argument: Node): Form {
  const [first, names] = itemsOf(argument) ?? [argument];
  return { text: textOf(first), own: names?.kind === 'map' ? names.entries : new Map() };
}

export const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(placeholder)].flatMap(([, mark, name = '']) => (mark === '' ? [name.trim()] : []));

function valueOf(name: string, own: Form['own'], scope: Scope): Data | undefined {
  const value = own.get(name)?.value;
  if (value !== undefined) return scope.evaluate(value);
  const dot = name.indexOf('.');
  return dot === -1 ? named(name, scope) : scope.attributeOf(name.slice(0, dot), name.slice(dot + 1));
}
