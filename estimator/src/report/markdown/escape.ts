import { clean } from '../words.ts';

/** Longer names tell nothing more, and a page has an end. */
const longest = 240;

/** Somebody's text as code: GitHub makes no link, mention, reference or emphasis of it. */
export function code(text: string): string {
  const shown = shorten(clean(text), longest) || '(empty)';
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = fence.length > 1 || shown.startsWith(' ') ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);

function shorten(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

const parts = /^([("']*)(.*?)([)"',.;:!?]*)$/;
const word = /^(?:[A-Za-z0-9]{1,6}|[A-Za-z]+(?:['-][A-Za-z]+)*)$/;
const figure = /^[+-]?\$?\d{1,3}(?:,\d{3})*(?:\.\d{1,4})?%?$/;
const sign = /^(?:\d{4}-\d\d-\d\d|→)$/;
/** Could be a commit, which GitHub would link. */
const hexadecimal = /\b[a-f]{7,}\b/i;

const isPlain = (text: string): boolean =>
  (word.test(text) && !hexadecimal.test(text)) || figure.test(text) || sign.test(text);

/** Somebody's sentence: plain words stay words, and whatever else is in it becomes code. */
export const prose = (text: string): string =>
  shorten(clean(text), 4 * longest)
    .split(' ')
    .filter(Boolean)
    .map(proseWord)
    .join(' ');

function proseWord(text: string): string {
  const [, before = '', inner = '', after = ''] = parts.exec(text) ?? ['', '', text];
  return before + (inner === '' || isPlain(inner) ? inner + after : coded(inner, after));
}

/** A bracket that opened within the word closes there. */
function coded(inner: string, after: string): string {
  const own = inner.includes('(') && after.startsWith(')') ? 1 : 0;
  return code(inner + after.slice(0, own)) + after.slice(own);
}

/** Bars would end the cell; one behind a backslash cannot be escaped in every renderer. */
export const row = (cells: readonly string[]): string =>
  `| ${cells.map(text => text.replace(/(\\?)\|/g, (_, slash: string) => (slash ? '\\¦' : '\\|'))).join(' | ')} |`;

export const rule = (aligned: readonly ('left' | 'right')[]): string =>
  `| ${aligned.map(align => (align === 'right' ? '---:' : '---')).join(' | ')} |`;
