import { clean } from './words.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Somebody's text as text of HTML or XML, or as an attribute between quotes. */
export const escapeXml = (text: string): string =>
  clean(text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"']/g, character => entities[character] ?? '');
