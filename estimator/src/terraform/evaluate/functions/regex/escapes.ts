import { perlClass, unicodeClass, not } from './classes.ts';
import { fail, looksAt, peek, type Reader, type Test } from './tree.ts';

const controls: Readonly<Record<string, number>> = { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 };

/** After a backslash: the one character it stands for. */
export function escapedCode(reader: Reader): number {
  const character = peek(reader);
  if (character === undefined) return bad(reader, 'a backslash ends the pattern');
  reader.at += 1;
  if (Object.hasOwn(controls, character)) return controls[character] ?? 0;
  if (character === 'x') return hexadecimal(reader);
  if (/[0-7]/.test(character)) return octal(reader, character);
  if (/[!-/:-@[-`{-~ ]/.test(character)) return character.charCodeAt(0);
  return bad(reader, `"\\${character}" is not supported`);
}

function bad(reader: Reader, trouble: string): number {
  fail(reader, trouble);
  return 0;
}

function hexadecimal(reader: Reader): number {
  const rest = reader.characters.slice(reader.at, reader.at + 12).join('');
  const found = /^(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2}))/.exec(rest);
  const code = parseInt(found?.[1] ?? found?.[2] ?? '', 16);
  if (!found || code > 0x10ffff) return bad(reader, '"\\x" needs the number of a character');
  reader.at += found[0].length;
  return code;
}

/** One digit by itself would point back to a group, which cannot be had in linear time. */
function octal(reader: Reader, first: string): number {
  let digits = first;
  if (first !== '0' && !/[0-7]/.test(peek(reader) ?? ''))
    return bad(reader, `"\\${first}" points back to a group, which is not supported`);
  while (digits.length < 3 && /[0-7]/.test(peek(reader) ?? '')) {
    digits += peek(reader) ?? '';
    reader.at += 1;
  }
  return parseInt(digits, 8);
}

/** At a backslash: a whole set of characters, when it is one. */
export function escapedClass(reader: Reader): Test | undefined {
  const letter = peek(reader, 1) ?? '';
  if (letter === 'p' || letter === 'P') return unicodeEscape(reader, letter);
  const test = perlClass(letter);
  if (test) reader.at += 2;
  return test;
}

function unicodeEscape(reader: Reader, letter: 'p' | 'P'): Test | undefined {
  const braced = looksAt(reader, `\\${letter}{`);
  const end = braced ? reader.characters.indexOf('}', reader.at) : reader.at + 2;
  const name = end < 0 ? '' : reader.characters.slice(reader.at + (braced ? 3 : 2), braced ? end : end + 1).join('');
  const test = unicodeClass(name);
  if (!test) {
    fail(reader, `there is no set of characters "\\${letter}{${name}}"`);
    return undefined;
  }
  reader.at = end + 1;
  return letter === 'P' ? not(test) : test;
}
