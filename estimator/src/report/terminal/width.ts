/** Combining marks take no column; the wide blocks of East Asian scripts and emoji take two. */
const none = /[\p{Mn}\p{Me}]/u;
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

const columnsOf = (character: string): number => (wide.test(character) ? 2 : none.test(character) ? 0 : 1);

/** How many columns a text takes. */
export const widthOf = (text: string): number =>
  isAscii(text) ? text.length : Array.from(text).reduce((sum, character) => sum + columnsOf(character), 0);

const isAscii = (text: string): boolean => /^[ -~]*$/.test(text);

/** The text in at most so many columns: its end gives way, as the beginning of an address tells more. */
export function clip(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let [kept, taken] = ['', 0];
  for (const character of text) {
    taken += columnsOf(character);
    if (taken > columns - 1) break;
    kept += character;
  }
  return columns > 0 ? `${kept}…` : '';
}

export const padEnd = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - widthOf(text)));
export const padStart = (text: string, columns: number): string =>
  ' '.repeat(Math.max(0, columns - widthOf(text))) + text;

/** Lines of at most so many columns, broken at spaces; a longer word stays whole. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
