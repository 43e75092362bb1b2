import { columnAt } from './column.ts';
import { skipSpaces } from './marker.ts';
import type { Scanner } from './scanner.ts';
import { token } from './token.ts';

/** With braces out of balance, columns tell what belongs to a block. Undefined where they tell nothing. */
export type Margin = { readonly column: number; readonly indented: boolean } | undefined;

/** The margin of a block; the scanner stands on the first token within it. */
export function marginOf(s: Scanner, blockStart: number): Margin {
  const column = s.byColumn ? columnAt(s.text, blockStart) : undefined;
  if (column === undefined) return undefined;
  const first = columnAt(s.text, s.start);
  const indented =
    first !== undefined && (first > column || s.kind === token.closeBrace || opensBlock(s, token.openBrace));
  return { column, indented };
}

/** Whether what stands here is a closing brace that belongs further in. */
export const isSurplus = (s: Scanner, margin: Margin): boolean =>
  margin?.indented === true && s.kind === token.closeBrace && (columnAt(s.text, s.start) ?? 0) > margin.column;

/** Whether what stands here belongs further out. */
export function isOutside(s: Scanner, margin: Margin): boolean {
  const own = margin && columnAt(s.text, s.start);
  if (margin === undefined || own === undefined || own > margin.column) return false;
  if (s.kind === token.closeBrace) return margin.indented && own < margin.column;
  return margin.indented || opensBlock(s);
}

/** A name with a label, or with a brace where that will do. Nobody who does not indent is taken at their column for less. */
function opensBlock(s: Scanner, brace?: number): boolean {
  const next = s.text.charCodeAt(skipSpaces(s.text, s.end));
  return s.kind === token.name && (next === token.quote || next === brace);
}
