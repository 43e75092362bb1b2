import { char, trimEnd, trimStart } from './characters.ts';
import { expression } from './expression.ts';
import { forNames } from './for.ts';
import type { Piece, Sequence } from './piece.ts';
import { advance, type Scanner } from './scanner.ts';
import { token } from './token.ts';
import { expected, fail } from './trouble.ts';

/** The pieces of one template as they come, and whether the next text loses its leading space. */
export type Pieces = { readonly list: Piece[]; trimNext: boolean };

/** Whether `${` or `%{` stands here. */
export function opensSequence(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  return (code === char.dollar || code === char.percent) && text.charCodeAt(position + 1) === char.openBrace;
}

/** Whether `$${` or `%%{` stands here, which mean themselves with one sign less. */
export const escapesSequence = (text: string, position: number): boolean =>
  text.charCodeAt(position) === text.charCodeAt(position + 1) && opensSequence(text, position + 1);

export function addText(pieces: Pieces, start: number, end: number, value: string): void {
  pieces.list.push({ kind: 'text', start, end, value: pieces.trimNext ? trimStart(value) : value });
  pieces.trimNext = false;
}

/** Reads `${…}` or `%{…}` and leaves the scanner's end behind it: what follows is text, not a token. */
export function addSequence(s: Scanner, pieces: Pieces, start: number): void {
  const { newlines } = s;
  const trims = s.text.charCodeAt(start + 2) === char.tilde;
  if (trims) trimLast(pieces);
  s.newlines = false;
  s.end = start + (trims ? 3 : 2);
  advance(s);
  const piece = s.text.charCodeAt(start) === char.dollar ? interpolation(s, start) : directive(s, start);
  pieces.trimNext = s.kind === token.trimEnd;
  if (s.kind !== token.trimEnd && s.kind !== token.closeBrace) expected(s, 'A "}"');
  s.newlines = newlines;
  pieces.list.push({ ...piece, end: s.end });
}

function trimLast({ list }: Pieces): void {
  const last = list.at(-1);
  if (last?.kind === 'text') last.value = trimEnd(last.value);
}

const interpolation = (s: Scanner, start: number): Sequence => ({
  kind: 'interpolation',
  start,
  end: start,
  expression: expression(s),
});

function directive(s: Scanner, start: number): Sequence {
  const word = s.kind === token.name ? s.text.slice(s.start, s.end) : '';
  switch (word) {
    case 'if':
      advance(s);
      return { kind: 'if', start, end: start, condition: expression(s) };
    case 'for':
      advance(s);
      return { kind: 'for', start, end: start, ...forNames(s), collection: expression(s) };
    case 'else':
    case 'endif':
    case 'endfor':
      advance(s);
      return { kind: word, start, end: start };
    default:
      fail(
        s,
        'One of "if", "else", "endif", "for" and "endfor" is expected after "%{"; write "%%{" for the text itself.',
      );
      return { kind: 'endif', start, end: start };
  }
}
