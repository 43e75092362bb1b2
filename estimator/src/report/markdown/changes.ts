import type { Change } from '../../diff.ts';
import { afterText, beforeText, deltaText, formerAddress } from '../words.ts';
import { code, row, rule } from './escape.ts';
import type { Section } from './fit.ts';
import { remarks } from './lines.ts';

/** One project's changes as a table. */
export const changeSection = (title: readonly string[], changes: readonly Change[]): Section => ({
  rank: 2,
  head: [
    ...title,
    row(['', 'Resource', 'Before', 'After', 'Difference']),
    rule(['left', 'left', 'right', 'right', 'right']),
  ],
  items: changes.map(changeRow),
  tail: [],
  noun: 'changes',
});

function changeRow(change: Change): string {
  const { kind, before, after } = change;
  const name = [code(addressOf(change)), ...wasAt(change), ...because(change), ...remarks(after ?? before)].join(
    '<br>',
  );
  return row([kind, name, beforeText(change), afterText(change), `**${deltaText(change)}**`]);
}

const addressOf = ({ before, after }: Change): string => (after ?? before)?.instance.address ?? '';

const wasAt = (change: Change): readonly string[] => {
  const from = formerAddress(change);
  return from === undefined ? [] : [`moved from ${code(from)}`];
};

const named = 5;

function because({ causes }: Change): readonly string[] {
  if (causes.length === 0) return [];
  const more = causes.length > named ? [`${causes.length - named} more`] : [];
  return [`because of ${[...causes.slice(0, named).map(code), ...more].join(', ')}`];
}
