import type { Change } from '../../diff.ts';
import type { Pair } from '../../diff/pairs.ts';
import { usd, usdChange } from '../../money.ts';
import { snap } from '../../diff/amounts.ts';
import { difference, total } from '../../price.ts';
import { homeOf } from '../attribution/module.ts';
import { sumText } from '../attribution/words.ts';
import { amountOfLine, countOf, newsOf } from '../change-lines.ts';
import { isQuiet } from '../group.ts';
import { afterText, beforeText, clean, costNote, deltaText, formerAddress } from '../words.ts';
import { cell, type Cell, type Grid, type Row } from './grid.ts';
import { byModule, type ItemEntry, type ModuleEntry, type Resident } from './modules.ts';
import type { Style } from './paint.ts';
import { noteStyle } from './resources.ts';
import { headingRow, indent, spaced } from './rows.ts';
import { flatten, grow } from './tree.ts';

/** What every change costs before and after, and what it is made of. */
export const changeGrid = (changes: readonly Change[], levels: number): Grid => ({
  columns: [
    { title: '  Resource', align: 'left' },
    { title: 'Before', align: 'right', spare: 2 },
    { title: 'After', align: 'right', spare: 1 },
    { title: 'Change', align: 'right' },
  ],
  rows: spaced(byModule(changes.map(resident), levels), entry =>
    entry.kind === 'module' ? [subtotalRow(entry)] : changeRows(entry),
  ),
});

const resident = (change: Change): Resident<Change> => ({
  item: change,
  ...homeOf(change.after ?? change.before),
  isShown: !isQuiet(change),
});

/** In line with the names, beside which the marks stand. */
function subtotalRow({ level, name, items }: ModuleEntry<Change>): Row {
  const known = items.map(({ knownUsd }) => knownUsd);
  const sum = snap(total(known), total(known.map(Math.abs)));
  const untold = items.filter(({ deltaUsd }) => deltaUsd === undefined).length;
  const style = changeStyle(untold > 0 ? undefined : sum);
  return headingRow(`  ${indent(level)}`, name, cell(sumText(sum, untold, usdChange), style));
}

const marks: Readonly<Record<Change['kind'], Cell>> = {
  added: cell('+ ', 'green'),
  removed: cell('- ', 'red'),
  changed: cell('~ ', 'yellow'),
  replaced: cell('± ', 'yellow'),
  moved: cell('→ ', 'cyan'),
};

function changeRows({ level, name, item: change }: ItemEntry<Change>): readonly Row[] {
  const { text, style } = marks[change.kind];
  const amounts = [
    cell(beforeText(change)),
    cell(afterText(change)),
    cell(deltaText(change), changeStyle(change.deltaUsd)),
  ];
  const below = indent(level + 1);
  const lines = newsOf(change);
  const remarks = [...wasAt(change), ...because(change), ...howMany(change)];
  return [
    { kind: 'cells', lead: cell(indent(level) + text, style), name: cell(clean(name), 'bold'), cells: amounts },
    ...remarks.map((text): Row => ({ kind: 'alone', text: cell(`${below}${text}`, 'dim') })),
    ...flatten(grow(lines, described), below).map(({ lead, label, item }) => lineRow(lead, label, item)),
  ];
}

const wasAt = (change: Change): readonly string[] => {
  const from = formerAddress(change);
  return from === undefined ? [] : [`moved from ${clean(from)}`];
};

const because = ({ causes }: Change): readonly string[] =>
  causes.length === 0 ? [] : [`because of ${causes.map(clean).join(', ')}`];

const howMany = (change: Change): readonly string[] => {
  const unknown = countOf(change);
  return unknown ? [`how many is unknown: ${clean(unknown.reason)}`] : [];
};

const described = ({ old, now }: Pair): { group: readonly string[]; name: string } => ({
  group: (now ?? old)?.group.map(clean) ?? [],
  name: clean((now ?? old)?.name ?? ''),
});

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
