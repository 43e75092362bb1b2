import { expression } from './expression.ts';
import { forExpression } from './for.ts';
import { advance, type Scanner } from './scanner.ts';
import { close } from './term.ts';
import { token } from './token.ts';
import type { Expression, ObjectItem } from './tree.ts';
import { expected } from './trouble.ts';

export const isWord = (s: Scanner, word: string): boolean =>
  s.kind === token.name && s.end - s.start === word.length && s.text.startsWith(word, s.start);

/** `[…]`: a tuple, or a for-expression that makes one. */
export function array(s: Scanner): Expression {
  const { start, newlines } = s;
  s.newlines = false;
  advance(s);
  if (isWord(s, 'for')) return forExpression(s, start, newlines, false);
  const items: Expression[] = [];
  while (s.kind !== token.closeBracket && s.kind !== token.broken) {
    items.push(expression(s));
    if (s.kind !== token.comma) break;
    advance(s);
  }
  const end = close(s, token.closeBracket, 'A "," or "]"', newlines);
  return { kind: 'tuple', start, end, items };
}

/** `{…}`: an object, or a for-expression that makes one. Line breaks part an object's items. */
export function braces(s: Scanner): Expression {
  const { start, end: opened, newlines } = s;
  s.newlines = false;
  advance(s);
  if (isWord(s, 'for')) return forExpression(s, start, newlines, true);
  s.newlines = true;
  s.end = opened;
  advance(s);
  const items = objectItems(s);
  const end = close(s, token.closeBrace, 'A ",", a line break or "}"', newlines);
  return { kind: 'object', start, end, items };
}

function objectItems(s: Scanner): readonly ObjectItem[] {
  const items: ObjectItem[] = [];
  skipLines(s);
  while (s.kind !== token.closeBrace && s.kind !== token.broken) {
    items.push(objectItem(s));
    if (s.kind !== token.comma && s.kind !== token.newline) break;
    advance(s);
    skipLines(s);
  }
  return items;
}

export function skipLines(s: Scanner): void {
  while (s.kind === token.newline) advance(s);
}

function objectItem(s: Scanner): ObjectItem {
  const key = bareKey(s, expression(s));
  if (s.kind === token.equals || s.kind === token.colon) advance(s);
  else expected(s, 'A "=" and the value of this key');
  const value = expression(s);
  return { start: key.start, end: value.end, key, value };
}

/** A lone word is a key by its text, whatever it would mean elsewhere. */
function bareKey(s: Scanner, key: Expression): Expression {
  if (key.kind !== 'variable' && key.kind !== 'boolean' && key.kind !== 'null') return key;
  const { start, end } = key;
  return { kind: 'text', start, end, value: s.text.slice(start, end) };
}
