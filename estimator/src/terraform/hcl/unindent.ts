import { trimStart } from './characters.ts';
import type { Piece, TextPiece } from './piece.ts';

/** Takes from every line the indentation that all lines have, as `<<-` asks. Blank lines have no say. */
export function unindent(pieces: readonly Piece[]): void {
  const { texts, least } = indented(pieces);
  for (const text of texts) text.value = text.value.slice(least);
}

type Indented = { readonly texts: readonly TextPiece[]; readonly least: number };

/** A text that begins a line. One that `~` has trimmed no longer ends its line, so the next begins none: HCL's way. */
function indented(pieces: readonly Piece[]): Indented {
  const texts: TextPiece[] = [];
  let least = Infinity;
  let lineStart = true;
  for (const piece of pieces) {
    if (lineStart && !isBlank(piece)) {
      least = Math.min(least, indentation(piece));
      if (piece.kind === 'text') texts.push(piece);
    }
    lineStart = piece.kind === 'text' && piece.value.endsWith('\n');
  }
  return { texts, least };
}

const isBlank = (piece: Piece): boolean =>
  piece.kind === 'text' && piece.value.endsWith('\n') && trimStart(piece.value) === '';

const indentation = (piece: Piece): number =>
  piece.kind === 'text' ? piece.value.length - trimStart(piece.value).length : 0;
