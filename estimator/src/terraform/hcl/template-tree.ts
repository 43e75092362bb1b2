import type { ForPiece, IfPiece, Piece } from './piece.ts';
import type { Scanner } from './scanner.ts';
import type { Template, TemplatePart, Text } from './tree.ts';
import { enter, fail, grow } from './trouble.ts';

/** Pairs the directives of a template. A template of text alone is a text. */
export function templateNode(s: Scanner, pieces: readonly Piece[], start: number, end: number): Text | Template {
  const reader: Reader = { pieces, next: 0 };
  const parts = readParts(s, reader);
  const left = pieces[reader.next];
  if (left !== undefined) fail(s, `This "${left.kind}" has no directive that it belongs to.`, left.start, left.end);
  const [first] = parts;
  if (first === undefined) return { kind: 'text', start, end, value: '' };
  if (parts.length === 1 && first.kind === 'text') return { kind: 'text', start, end, value: first.value };
  return { kind: 'template', start, end, parts, wraps: parts.length === 1 && first.kind === 'interpolation' };
}

type Reader = { readonly pieces: readonly Piece[]; next: number };

/** Parts up to a mark, or to the end. */
function readParts(s: Scanner, reader: Reader): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  for (;;) {
    const piece = reader.pieces[reader.next];
    if (piece === undefined) return parts;
    const part = readPart(s, reader, piece);
    if (part === undefined) return parts;
    parts.push(part);
  }
}

function readPart(s: Scanner, reader: Reader, piece: Piece): TemplatePart | undefined {
  switch (piece.kind) {
    case 'text':
      return readText(reader, piece.start);
    case 'interpolation':
      reader.next++;
      return piece;
    case 'if':
      return nested(s, reader, () => readIf(s, reader, piece));
    case 'for':
      return nested(s, reader, () => readFor(s, reader, piece));
    case 'else':
    case 'endif':
    case 'endfor':
      return undefined;
  }
}

function nested(s: Scanner, reader: Reader, read: () => TemplatePart): TemplatePart | undefined {
  reader.next++;
  grow(s);
  const part = enter(s) ? read() : undefined;
  s.depth--;
  return part;
}

/** Texts that follow one another are one. */
function readText(reader: Reader, start: number): Text {
  const values: string[] = [];
  let end = start;
  for (;;) {
    const piece = reader.pieces[reader.next];
    if (piece?.kind !== 'text') return { kind: 'text', start, end, value: values.join('') };
    values.push(piece.value);
    end = piece.end;
    reader.next++;
  }
}

function readIf(s: Scanner, reader: Reader, { start, condition, end }: IfPiece): TemplatePart {
  const yes = readParts(s, reader);
  const otherwise = reader.pieces[reader.next]?.kind === 'else';
  if (otherwise) reader.next++;
  const no = otherwise ? readParts(s, reader) : [];
  return { kind: 'if', start, end: closing(s, reader, 'endif', start, end), condition, yes, no };
}

function readFor(s: Scanner, reader: Reader, { start, end, key, value, collection }: ForPiece): TemplatePart {
  const parts = readParts(s, reader);
  return { kind: 'for', start, end: closing(s, reader, 'endfor', start, end), key, value, collection, parts };
}

function closing(s: Scanner, reader: Reader, kind: 'endif' | 'endfor', start: number, end: number): number {
  const piece = reader.pieces[reader.next];
  if (piece?.kind === kind) {
    reader.next++;
    return piece.end;
  }
  fail(s, `This directive needs an "%{ ${kind} }".`, start, end);
  return reader.pieces[reader.next - 1]?.end ?? end;
}
