import { codeOf, type Flags, type Test } from './tree.ts';

/** The named sets of characters that RE2 has. */

const within =
  (...ranges: readonly (readonly [from: number, to: number])[]): Test =>
  code =>
    ranges.some(([from, to]) => code >= from && code <= to);

const ranges = (text: string): Test =>
  within(...(text.match(/../gs) ?? []).map(pair => [pair.charCodeAt(0), pair.charCodeAt(1)] as const));

export const not =
  (test: Test): Test =>
  code =>
    !test(code);

const digit = ranges('09');
const space = ranges('\t\n\f\r  ');
export const word = ranges('09AZaz__');

const perl: Readonly<Record<string, Test>> = {
  d: digit,
  D: not(digit),
  s: space,
  S: not(space),
  w: word,
  W: not(word),
};
export const perlClass = (letter: string): Test | undefined => (Object.hasOwn(perl, letter) ? perl[letter] : undefined);

const posix: Readonly<Record<string, Test>> = {
  alnum: ranges('09AZaz'),
  alpha: ranges('AZaz'),
  ascii: within([0, 0x7f]),
  blank: ranges('\t\t  '),
  cntrl: within([0, 0x1f], [0x7f, 0x7f]),
  digit,
  graph: ranges('!~'),
  lower: ranges('az'),
  print: ranges(' ~'),
  punct: ranges('!/:@[`{~'),
  space: ranges('\t\r  '),
  upper: ranges('AZ'),
  word,
  xdigit: ranges('09AFaf'),
};

/** `[:alpha:]`, `[:^alpha:]` */
export function posixClass(name: string): Test | undefined {
  const negated = name.startsWith('^');
  const key = negated ? name.slice(1) : name;
  const test = Object.hasOwn(posix, key) ? posix[key] : undefined;
  return test && negated ? not(test) : test;
}

/** `\pL`, `\p{Greek}`, `\p{^Greek}`: a general category or a script. */
export function unicodeClass(name: string): Test | undefined {
  const negated = name.startsWith('^');
  const key = negated ? name.slice(1) : name;
  if (key === 'Any') return () => !negated;
  const property = propertyOf(key);
  return property && (code => property.test(String.fromCodePoint(code)) !== negated);
}

function propertyOf(name: string): RegExp | undefined {
  if (!/^[A-Z][A-Za-z_]*$/.test(name)) return undefined;
  try {
    return new RegExp(name.length <= 2 ? `^\\p{General_Category=${name}}$` : `^\\p{Script=${name}}$`, 'u');
  } catch {
    return undefined;
  }
}

const single = (text: string): readonly number[] => (Array.from(text).length === 1 ? [codeOf(text)] : []);

/** The same letter in its other cases. */
function cases(code: number): readonly number[] {
  const letter = String.fromCodePoint(code);
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  return [code, ...single(lower), ...single(upper), ...single(upper.toLowerCase()), ...single(lower.toUpperCase())];
}

/** With `(?i)`, a character matches when any of its cases does. */
export const folded = (test: Test, { i }: Flags): Test => (i ? code => test(code) || cases(code).some(test) : test);

export const literal = (character: string, flags: Flags): Test => {
  const wanted = codeOf(character);
  return folded(code => code === wanted, flags);
};
