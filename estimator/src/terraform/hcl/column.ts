import { char } from './characters.ts';

/** Where the line begins that this position is on. */
export const lineStart = (text: string, position: number): number =>
  position === 0 ? 0 : text.lastIndexOf('\n', position - 1) + 1;

/** How far the text of a line is indented. */
export function indentAt(text: string, start: number): number {
  let position = start;
  while (isBlank(text, position)) position++;
  return position - start;
}

/** The column of what stands first on its line; undefined for anything else. */
export function columnAt(text: string, position: number): number | undefined {
  let start = position;
  while (start > 0 && isBlank(text, start - 1)) start--;
  const begins = start === 0 || text.charCodeAt(start - 1) === char.newline || text.charCodeAt(start - 1) === char.mark;
  return begins ? position - start : undefined;
}

function isBlank(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  return code === char.space || code === char.tab;
}
