/** How libyaml writes texts: in double quotes, folded at 80 columns, or as a literal block. */

const printable = /^[\n\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/;
const breaks = /[\n\u0085\u2028\u2029]/;

/** A text of several lines is written as a block, unless its characters or its spaces keep it from that. */
export const isBlock = (text: string): boolean =>
  text.includes('\n') && printable.test(text) && !/ [\n\u0085\u2028\u2029]/.test(text) && !text.endsWith(' ');

export function blockText(text: string, indent: number): string {
  const [first = ''] = text;
  const hint = first === ' ' || breaks.test(first) ? '2' : '';
  const ending = !breaks.test(text.slice(-1)) ? '-' : text.length === 1 || breaks.test(text.slice(-2, -1)) ? '+' : '';
  const lines = text
    .split(/(?<=[\n\u0085\u2028\u2029])/)
    .map(line => (breaks.test(line.charAt(0)) ? line : ' '.repeat(indent) + line));
  return `|${hint}${ending}\n${lines.join('')}${ending === '-' ? '\n' : ''}`;
}

const named: Readonly<Record<string, string>> = {
  '\0': '0',
  '\u0007': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\v': 'v',
  '\f': 'f',
  '\r': 'r',
  '\u001b': 'e',
  '"': '"',
  '\\': '\\',
  '\u0085': 'N',
  '\u2028': 'L',
  '\u2029': 'P',
};

function escaped(character: string): string {
  const name = named[character];
  if (name !== undefined) return `\\${name}`;
  if (printable.test(character)) return character;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return code.length <= 2
    ? `\\x${code.padStart(2, '0')}`
    : code.length <= 4
      ? `\\u${code.padStart(4, '0')}`
      : `\\U${code.padStart(8, '0')}`;
}

/** Where a text begins, and how far its further lines are indented. */
export type Fold = { readonly column: number; readonly inner: number };

const widest = 80;

/** Without a fold it stays on its line, as a key must. */
export function quotedText(text: string, fold: Fold | undefined): string {
  if (!fold) return `"${Array.from(text, escaped).join('')}"`;
  const characters = Array.from(text);
  let column = fold.column + 1;
  const parts = characters.map((character, index) => {
    const folds = column > widest && isBreakable(characters, index);
    const piece = folds ? lineBreak(fold.inner, characters[index + 1]) : escaped(character);
    column = folds ? piece.length - 1 : column + Array.from(piece).length;
    return piece;
  });
  return `"${parts.join('')}"`;
}

/** A first space between two other characters. */
const isBreakable = (characters: readonly string[], index: number): boolean =>
  characters[index] === ' ' && characters[index - 1] !== ' ' && index > 0 && index + 1 < characters.length;

const lineBreak = (indent: number, next: string | undefined): string =>
  `\n${' '.repeat(indent)}${next === ' ' ? '\\' : ''}`;
