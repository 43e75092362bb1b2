import { char } from './characters.ts';
import { report, type Scanner } from './scanner.ts';

const simple: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** The text between two offsets of a quoted string, its escapes resolved. */
export function unescape(s: Scanner, from: number, to: number): string {
  const raw = s.text.slice(from, to);
  let at = raw.indexOf('\\');
  if (at < 0) return raw;
  let value = raw.slice(0, at);
  while (at >= 0 && at < raw.length) {
    const [character, length] = escape(s, raw, at, from);
    const next = raw.indexOf('\\', at + length);
    value += character + raw.slice(at + length, next < 0 ? raw.length : next);
    at = next;
  }
  return value;
}

/** The character that an escape stands for, and how long the escape is. */
function escape(s: Scanner, raw: string, at: number, from: number): [string, number] {
  const letter = raw.charAt(at + 1);
  const known = simple[letter];
  if (known !== undefined) return [known, 2];
  if (letter === 'u' || letter === 'U') return unicode(s, raw, at, from);
  const whole = String.fromCodePoint(raw.codePointAt(at + 1) ?? char.backslash);
  report(s, from + at, from + at + 1 + whole.length, `"\\${whole}" is not an escape sequence; a backslash is "\\\\".`);
  return [whole, 1 + whole.length];
}

function unicode(s: Scanner, raw: string, at: number, from: number): [string, number] {
  const digits = raw.charAt(at + 1) === 'u' ? 4 : 8;
  const hex = /^[0-9a-fA-F]*/.exec(raw.slice(at + 2, at + 2 + digits))?.[0] ?? '';
  const code = hex.length === digits ? Number.parseInt(hex, 16) : -1;
  const length = 2 + hex.length;
  if (code >= 0 && code <= 0x10ffff && !isSurrogate(code)) return [String.fromCodePoint(code), length];
  report(
    s,
    from + at,
    from + at + length,
    `"${raw.slice(at, at + length)}" is not a character: ${digits} hexadecimal digits are expected.`,
  );
  return [raw.slice(at, at + length), length];
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;
