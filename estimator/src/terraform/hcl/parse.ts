import type { Span } from '../../model.ts';
import { file } from './body.ts';
import { expression } from './expression.ts';
import { addPiece } from './heredoc.ts';
import { advance, isSeparable, scanner, type Scanner } from './scanner.ts';
import type { Pieces } from './sequence.ts';
import { shifted } from './shift.ts';
import { templateNode } from './template-tree.ts';
import { token } from './token.ts';
import type { Expression, Syntax, SyntaxProblem, Template, Text } from './tree.ts';
import { expected } from './trouble.ts';

/** Reads a file. Whatever is broken in it costs no more than the item it stands in. */
export const parse = (text: string): Syntax => parseFile(text).syntax;

/** The same, and whether each item was read by itself: no trouble with one had a say in how others were taken. */
export function parseFile(text: string): { readonly syntax: Syntax; readonly separable: boolean } {
  const s = scanner(text);
  const syntax = read(s);
  return { syntax: s.unbalanced ? read(scanner(text, true)) : syntax, separable: isSeparable(s) };
}

const read = (s: Scanner): Syntax => ({ body: file(s), problems: s.problems });

export type Parsed<E> = { readonly expression: E; readonly problems: readonly SyntaxProblem[] };

/** Reads one expression, which may take several lines; `offset` is where the text stands in its file. */
export function parseExpression(text: string, offset = 0): Parsed<Expression> {
  const s = scanner(text);
  s.newlines = false;
  advance(s);
  const read = expression(s);
  if (s.kind !== token.end) expected(s, 'The end of the expression');
  return finish(s, read, offset);
}

/** Reads a template without quotes around it, as `templatefile` and JSON strings hold them. */
export function parseTemplate(text: string, offset = 0): Parsed<Text | Template | Expression> {
  const s = scanner(text);
  const pieces: Pieces = { list: [], trimNext: false };
  while (s.end < text.length && s.kind !== token.broken) addPiece(s, pieces);
  return finish(s, templateNode(s, pieces.list, 0, text.length), offset);
}

function finish<E extends Expression>(s: Scanner, read: E, offset: number): Parsed<E | Expression> {
  const place: Span = { start: 0, end: s.text.length };
  const whole: E | Expression = s.kind === token.broken ? { kind: 'invalid', ...place } : read;
  return shifted({ expression: whole, problems: s.problems }, offset);
}
