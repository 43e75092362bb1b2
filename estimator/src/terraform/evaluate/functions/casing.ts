/** Terraform changes letters one by one: none of them becomes two, and none looks at its neighbours. */

const plain = /^[\u0000-\u007f]*$/; // eslint-disable-line no-control-regex -- ASCII

const each = (text: string, change: (letter: string) => string): string =>
  Array.from(text, letter => {
    const changed = change(letter);
    return Array.from(changed).length === 1 ? changed : letter;
  }).join('');

/** The dotted capital I is the one letter whose lower case Unicode writes with two characters and Go with one. */
const lowerOf = (letter: string): string => (letter === 'İ' ? 'i' : letter.toLowerCase());

export const lowered = (text: string): string => (plain.test(text) ? text.toLowerCase() : each(text, lowerOf));
export const raised = (text: string): string =>
  plain.test(text) ? text.toUpperCase() : each(text, letter => letter.toUpperCase());

/** Letters of two letters have a title case of their own. */
const titles: Readonly<Record<string, string>> = {
  ǆ: 'ǅ',
  Ǆ: 'ǅ',
  ǅ: 'ǅ',
  ǉ: 'ǈ',
  Ǉ: 'ǈ',
  ǈ: 'ǈ',
  ǌ: 'ǋ',
  Ǌ: 'ǋ',
  ǋ: 'ǋ',
  ǳ: 'ǲ',
  Ǳ: 'ǲ',
  ǲ: 'ǲ',
};

/** Whatever is no letter, digit or underscore separates words; beyond ASCII only spaces do. */
const separates = (character: string): boolean =>
  character <= '\u007f'
    ? !/[A-Za-z0-9_]/.test(character)
    : !/[\p{L}\p{N}]/u.test(character) && /\p{White_Space}/u.test(character);

export function titled(text: string): string {
  let before = ' ';
  return Array.from(text, letter => {
    const first = separates(before);
    before = letter;
    return first ? (titles[letter] ?? raised(letter)) : letter;
  }).join('');
}

export function trimmed(text: string, cutset: string): string {
  const cut = new Set(cutset);
  const characters = Array.from(text);
  let [from, to] = [0, characters.length];
  while (from < to && cut.has(characters[from] ?? '')) from++;
  while (to > from && cut.has(characters[to - 1] ?? '')) to--;
  return characters.slice(from, to).join('');
}

const space = /\p{White_Space}/u;

export function trimSpace(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && space.test(text.charAt(from))) from++;
  while (to > from && space.test(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}
