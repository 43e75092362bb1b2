export const char = {
  tab: 9,
  newline: 10,
  return: 13,
  space: 32,
  quote: 34,
  hash: 35,
  dollar: 36,
  percent: 37,
  star: 42,
  slash: 47,
  backslash: 92,
  zero: 48,
  less: 60,
  openBrace: 123,
  tilde: 126,
  /** A byte order mark: before the first line, and nowhere else. */
  mark: 0xfeff,
} as const;

/** What kind of token a character begins. */
export const shape = { stray: 0, name: 1, single: 2, other: 3 } as const;

const shapes = new Uint8Array(128);
const inNames = new Uint8Array(128);

fillNames('a', 'z');
fillNames('A', 'Z');
fillNames('_', '_');
for (const single of '{}[](),*/%+-?"') shapes[single.charCodeAt(0)] = shape.single;
for (const other of '0123456789=!<>&|:.~\n\r') shapes[other.charCodeAt(0)] = shape.other;
for (const part of '0123456789-') inNames[part.charCodeAt(0)] = 1;

function fillNames(from: string, to: string): void {
  shapes.fill(shape.name, from.charCodeAt(0), to.charCodeAt(0) + 1);
  inNames.fill(1, from.charCodeAt(0), to.charCodeAt(0) + 1);
}

export const shapeAt = (text: string, position: number): number => {
  const code = text.charCodeAt(position);
  if (code < 128) return shapes[code] ?? shape.stray;
  return startsName.test(String.fromCodePoint(text.codePointAt(position) ?? 0)) ? shape.name : shape.stray;
};

const startsName = /\p{ID_Start}/u;
const continuesName = /\p{ID_Continue}/u;

/** Where the name ends that has begun before this position. */
export function nameEnd(text: string, from: number): number {
  let position = from;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    const width = code < 128 ? inNames[code] : wideNamePart(text, position);
    if (width === undefined || width === 0) break;
    position += width;
  }
  return position;
}

function wideNamePart(text: string, position: number): number {
  const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
  return continuesName.test(character) ? character.length : 0;
}

/** The name that begins here, or the empty string. */
export function nameAt(text: string, position: number): string {
  if (position >= text.length || shapeAt(text, position) !== shape.name) return '';
  return text.slice(position, nameEnd(text, position));
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * A number takes digits, dots and exponents as they come and never ends in a dot: `1.2.3` is one token, and wrong.
 * That makes `a.0.1` a dot and the number 0.1, which is why HCL refuses it.
 */
export function numberEnd(text: string, from: number): number {
  let end = from + 1;
  for (let position = end; position < text.length;) {
    const width = numberPart(text, position);
    if (width === 0) break;
    if (text.charCodeAt(position) !== 46) end = position + width;
    position += width;
  }
  return end;
}

function numberPart(text: string, position: number): number {
  const code = text.charCodeAt(position);
  if (isDigit(code) || code === 46) return 1;
  if (code !== 101 && code !== 69) return 0;
  const sign = text.charCodeAt(position + 1);
  const digit = sign === 43 || sign === 45 ? position + 2 : position + 1;
  return isDigit(text.charCodeAt(digit)) ? digit + 1 - position : 0;
}

/** What Go calls space; JavaScript's own list differs by U+0085 and U+FEFF. */
const space = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const leading = new RegExp(`^[${space}]+`);
const isSpace = new RegExp(`^[${space}]$`);

export const trimStart = (text: string): string => text.replace(leading, '');

export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

export const trim = (text: string): string => trimEnd(trimStart(text));

/** Whether a line or the text ends here. */
export function lineStop(text: string, position: number): boolean {
  if (position >= text.length) return true;
  const code = text.charCodeAt(position);
  return code === char.newline || code === char.return;
}
