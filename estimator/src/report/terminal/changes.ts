import type { Change } from '../../diff.ts';
import { pairs, type Pair } from '../../diff/pairs.ts';
import type { ResourceEstimate } from '../../estimate.ts';
import type { Unknown } from '../../model.ts';
import { usd, usdChange } from '../../money.ts';
import { type Component, difference } from '../../price.ts';
import { afterText, beforeText, clean, costNote, deltaText, formerAddress } from '../words.ts';
import { cell, type Cell, type Grid, type Row } from './grid.ts';
import type { Style } from './paint.ts';
import { noteStyle } from './resources.ts';
import { flatten, grow } from './tree.ts';

/** What every change costs before and after, and what it is made of. */
export const changeGrid = (changes: readonly Change[]): Grid => ({
  columns: [
    { title: '  Resource', align: 'left' },
    { title: 'Before', align: 'right' },
    { title: 'After', align: 'right' },
    { title: 'Change', align: 'right' },
  ],
  rows: changes.flatMap((change, index) => [...(index === 0 ? [] : [blank]), ...changeRows(change)]),
});

const blank: Row = { kind: 'alone', text: cell('') };

const marks: Readonly<Record<Change['kind'], Cell>> = {
  added: cell('+ ', 'green'),
  removed: cell('- ', 'red'),
  changed: cell('~ ', 'yellow'),
  replaced: cell('± ', 'yellow'),
  moved: cell('→ ', 'cyan'),
};

function changeRows(change: Change): readonly Row[] {
  const { kind, before, after } = change;
  const amounts = [
    cell(beforeText(change)),
    cell(afterText(change)),
    cell(deltaText(change), changeStyle(change.deltaUsd)),
  ];
  const lines = hasLines(change) ? pairs(componentsOf(before), componentsOf(after)).filter(isNews) : [];
  const remarks = [...wasAt(change), ...because(change), ...howMany(change)];
  return [
    { kind: 'cells', lead: marks[kind], name: cell(addressOf(change), 'bold'), cells: amounts },
    ...remarks.map((text): Row => ({ kind: 'alone', text: cell(`  ${text}`, 'dim') })),
    ...flatten(grow(lines, described)).map(({ lead, label, item }) => lineRow(`  ${lead}`, label, item)),
  ];
}

const componentsOf = (side: ResourceEstimate | undefined): readonly Component[] => side?.components ?? [];
const addressOf = ({ before, after }: Change): string => clean((after ?? before)?.instance.address ?? '');

const wasAt = (change: Change): readonly string[] => {
  const from = formerAddress(change);
  return from === undefined ? [] : [`moved from ${clean(from)}`];
};

const because = ({ causes }: Change): readonly string[] =>
  causes.length === 0 ? [] : [`because of ${causes.map(clean).join(', ')}`];

const countOf = ({ before, after }: Change): Unknown | undefined =>
  after?.instance.countUnknown ?? before?.instance.countUnknown;

const howMany = (change: Change): readonly string[] => {
  const unknown = countOf(change);
  return unknown ? [`how many is unknown: ${clean(unknown.reason)}`] : [];
};

/** Lines of nobody knows how many, or of what may not have changed at all, would read as a difference. */
function hasLines(change: Change): boolean {
  const { before, after, opaque } = change;
  if (countOf(change)) return false;
  return !(before === undefined && opaque.includes('base')) && !(after === undefined && opaque.includes('head'));
}

const described = ({ old, now }: Pair): { group: readonly string[]; name: string } => ({
  group: (now ?? old)?.group.map(clean) ?? [],
  name: clean((now ?? old)?.name ?? ''),
});

const amountOfLine = (line: Component | undefined): number | undefined =>
  line?.cost.kind === 'priced' ? line.cost.monthlyUsd : undefined;

/** A line that is the same on both sides explains nothing. */
const isNews = ({ old, now }: Pair): boolean =>
  !old || !now || old.key !== now.key || amountOfLine(old) !== amountOfLine(now) || old.cost.kind !== now.cost.kind;

function lineRow(lead: string, label: string, pair: Pair | undefined): Row {
  const row = { lead: cell(lead, 'dim'), name: cell(label) };
  if (!pair) return { kind: 'cells', ...row, cells: [] };
  const untold = [pair.now, pair.old].find(line => line && line.cost.kind !== 'priced');
  if (untold) return { kind: 'note', ...row, note: cell(clean(costNote(untold) ?? ''), noteStyle(untold)) };
  const [old, now] = [amountOfLine(pair.old), amountOfLine(pair.now)];
  const delta = difference(old ?? 0, now ?? 0);
  return { kind: 'cells', ...row, cells: [figure(old), figure(now), cell(usdChange(delta ?? 0), changeStyle(delta))] };
}

const figure = (amount: number | undefined): Cell => (amount === undefined ? cell('–', 'dim') : cell(usd(amount)));

/** More money is a warning, less is good news. */
export function changeStyle(delta: number | undefined): Style {
  if (delta === undefined) return 'yellow';
  if (delta === 0) return 'dim';
  return delta > 0 ? 'red' : 'green';
}
