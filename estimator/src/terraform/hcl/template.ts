import { char, lineStop } from './characters.ts';
import { unescape } from './escape.ts';
import { addSequence, addText, escapesSequence, opensSequence, type Pieces } from './sequence.ts';
import { advance, type Scanner } from './scanner.ts';
import { templateNode } from './template-tree.ts';
import { token } from './token.ts';
import type { Template, Text } from './tree.ts';
import { fail } from './trouble.ts';

/** A quoted string; the scanner stands on the opening quote. */
export function quoted(s: Scanner): Text | Template {
  const { start, end: from } = s;
  const end = plainEnd(s.text, from);
  if (s.text.charCodeAt(end) !== char.quote) return quotedTemplate(s, start);
  s.end = end + 1;
  advance(s);
  return { kind: 'text', start, end: end + 1, value: s.text.slice(from, end) };
}

/** Characters that need a closer look within quotes. */
const special = new Uint8Array(128);
for (const code of [char.quote, char.dollar, char.percent, char.backslash, char.newline, char.return])
  special[code] = 1;

function plainEnd(text: string, from: number): number {
  let position = from;
  while (position < text.length && special[text.charCodeAt(position)] !== 1) position++;
  return position;
}

function quotedTemplate(s: Scanner, start: number): Text | Template {
  const pieces: Pieces = { list: [], trimNext: false };
  while (s.kind !== token.broken && s.text.charCodeAt(s.end) !== char.quote) quotedPiece(s, pieces, start);
  const end = s.kind === token.broken ? s.end : s.end + 1;
  s.end = end;
  const node = templateNode(s, pieces.list, start, end);
  if (s.kind !== token.broken) advance(s);
  return node;
}

function quotedPiece(s: Scanner, pieces: Pieces, start: number): void {
  const from = s.end;
  if (opensSequence(s.text, from)) {
    addSequence(s, pieces, from);
    return;
  }
  const end = quotedTextEnd(s.text, from);
  if (end === from) {
    fail(s, 'This string is not closed: a quote is expected before the end of the line.', start, from);
    return;
  }
  const escaped = escapesSequence(s.text, from);
  addText(pieces, from, end, escaped ? s.text.slice(from + 1, end) : unescape(s, from, end));
  s.end = end;
}

/** Where HCL ends this piece of text: a dollar or percent sign is always one of its own. */
function quotedTextEnd(text: string, from: number): number {
  if (escapesSequence(text, from)) return from + 3;
  const code = text.charCodeAt(from);
  if (code === char.dollar || code === char.percent) return from + 1;
  let end = plainEnd(text, from);
  while (text.charCodeAt(end) === char.backslash && !lineStop(text, end + 1)) end = plainEnd(text, end + 2);
  return Math.min(end, text.length);
}
