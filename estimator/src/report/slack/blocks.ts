import { clean } from '../words.ts';

export type Block =
  | {
      readonly type: 'header';
      readonly text: { readonly type: 'plain_text'; readonly text: string; readonly emoji: false };
    }
  | { readonly type: 'section'; readonly text: Mrkdwn }
  | { readonly type: 'context'; readonly elements: readonly Mrkdwn[] };
type Mrkdwn = { readonly type: 'mrkdwn'; readonly text: string; readonly verbatim: true };

/** What Slack takes; of blocks it takes 50. */
const mostCharacters = 3000;
const mostInHeader = 150;

const shorten = (text: string, most: number): string => {
  const characters = Array.from(text);
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
};

/** The three characters that Slack reads as the beginning of something. */
export const escapeSlack = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Somebody's text as code: nothing in it is a link, a mention, an emoji or a style. */
export const codeText = (text: string, most = 100): string =>
  `\`${escapeSlack(shorten(clean(text).replaceAll('`', 'ˋ'), most)) || ' '}\``;

/** Verbatim, so that Slack makes no links of its own. */
const mrkdwn = (text: string): Mrkdwn => ({ type: 'mrkdwn', text, verbatim: true });

export const header = (text: string): Block => ({
  type: 'header',
  text: { type: 'plain_text', text: shorten(text, mostInHeader), emoji: false },
});
export const section = (text: string): Block => ({ type: 'section', text: mrkdwn(text) });
export const context = (text: string): Block => ({ type: 'context', elements: [mrkdwn(text)] });

/** Lines under a title in at most so many blocks; what finds no room is counted. */
export function listed(title: string, lines: readonly string[], most: number): readonly Block[] {
  const packed: { text: string; count: number }[] = [];
  for (const line of lines) {
    const last = packed.at(-1);
    if (last && last.text.length + 1 + line.length <= mostCharacters - 100) {
      last.text += `\n${line}`;
      last.count += 1;
    } else packed.push({ text: packed.length === 0 ? `*${title}*\n${line}` : line, count: 1 });
  }
  const kept = packed.slice(0, most);
  const left = lines.length - kept.reduce((sum, { count }) => sum + count, 0);
  return kept.map(({ text }, index) =>
    section(left > 0 && index === kept.length - 1 ? `${text}\n…and ${left} more` : text),
  );
}
