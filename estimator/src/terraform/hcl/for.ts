import { isWord } from './collection.ts';
import { expression } from './expression.ts';
import { advance, report, type Scanner } from './scanner.ts';
import { close } from './term.ts';
import { token } from './token.ts';
import type { Expression } from './tree.ts';
import { expected } from './trouble.ts';

export type Names = { readonly key: string | undefined; readonly value: string };

/** Between `[` or `{` and its counterpart; the scanner stands on `for`. Line breaks mean nothing in here. */
export function forExpression(s: Scanner, start: number, newlines: boolean, object: boolean): Expression {
  advance(s);
  const names = forNames(s);
  const collection = expression(s);
  if (s.kind === token.colon) advance(s);
  else expected(s, 'A ":" after the collection');
  const result = forResult(s, object);
  const condition = forCondition(s);
  const end = object ? close(s, token.closeBrace, '"}"', newlines) : close(s, token.closeBracket, '"]"', newlines);
  if (!object) return { kind: 'for-tuple', start, end, ...names, collection, result: result.value, condition };
  const { key: resultKey, value, grouped } = result;
  return { kind: 'for-object', start, end, ...names, collection, resultKey, result: value, grouped, condition };
}

/** `name in` or `key, name in`, as for-expressions and for-directives share it. */
export function forNames(s: Scanner): Names {
  const first = forName(s);
  if (s.kind !== token.comma) return ended(s, { key: undefined, value: first });
  advance(s);
  return ended(s, { key: first, value: forName(s) });
}

function forName(s: Scanner): string {
  const name = s.text.slice(s.start, s.end);
  if (s.kind === token.name) advance(s);
  else expected(s, 'A name for the item');
  return name;
}

function ended(s: Scanner, names: Names): Names {
  if (isWord(s, 'in')) advance(s);
  else expected(s, 'The word "in"');
  return names;
}

type Result = { readonly key: Expression; readonly value: Expression; readonly grouped: boolean };

function forResult(s: Scanner, object: boolean): Result {
  const first = expression(s);
  const keyed = s.kind === token.arrow;
  if (keyed) advance(s);
  const value = keyed ? expression(s) : first;
  if (keyed !== object)
    report(s, first.start, first.end, keyed ? 'A list has no keys: write the value alone.' : needsKey);
  const grouped = s.kind === token.ellipsis;
  if (grouped && !object) report(s, s.start, s.end, 'Only an object can group its values with "...".');
  if (grouped) advance(s);
  return { key: first, value, grouped };
}

const needsKey = 'An object needs a key: write "key => value".';

function forCondition(s: Scanner): Expression | undefined {
  if (!isWord(s, 'if')) return undefined;
  advance(s);
  return expression(s);
}
