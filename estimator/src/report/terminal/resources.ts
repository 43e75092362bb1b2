import type { ResourceEstimate } from '../../estimate.ts';
import { quantity, unitUsd, usd } from '../../money.ts';
import { type Component, total } from '../../price.ts';
import { homeOf } from '../attribution/module.ts';
import { wholeOf } from '../attribution/parts.ts';
import { sumText } from '../attribution/words.ts';
import { amountText, clean, costNote } from '../words.ts';
import { type Cell, cell, type Grid, type Row } from './grid.ts';
import { byModule, type ItemEntry, type ModuleEntry, type Resident } from './modules.ts';
import type { Style } from './paint.ts';
import { headingRow, indent, spaced } from './rows.ts';
import { flatten, grow } from './tree.ts';

/** What every resource costs, and what that is made of. */
export const resourceGrid = (resources: readonly ResourceEstimate[], levels: number): Grid => ({
  columns: [
    { title: 'Resource', align: 'left' },
    { title: 'Quantity', align: 'right', spare: 1 },
    { title: 'Unit price', align: 'left', spare: 2 },
    { title: 'Monthly cost', align: 'right' },
  ],
  rows: spaced(byModule(resources.map(resident), levels), entry =>
    entry.kind === 'module' ? [subtotalRow(entry)] : resourceRows(entry),
  ),
});

/** What does not change, in a line each. */
export const unchangedGrid = (resources: readonly ResourceEstimate[], levels: number): Grid => ({
  columns: [
    { title: `Unchanged (${String(resources.length)})`, align: 'left' },
    { title: 'Monthly cost', align: 'right' },
  ],
  rows: byModule(
    resources.map(resource => ({ ...resident(resource), isShown: true })),
    levels,
  ).map(entry => (entry.kind === 'module' ? subtotalRow(entry) : unchangedRow(entry))),
});

/** What AWS does not bill, or nobody can price, is named in a line of its own instead. */
const resident = (resource: ResourceEstimate): Resident<ResourceEstimate> => ({
  item: resource,
  ...homeOf(resource),
  isShown: resource.status === 'priced' || resource.status === 'unpriced',
});

function subtotalRow({ level, name, items }: ModuleEntry<ResourceEstimate>): Row {
  const parts = items.map(resource => wholeOf(resource, ''));
  const untold = parts.filter(({ isWhole }) => !isWhole).length;
  return headingRow(indent(level), name, cell(sumText(total(parts.map(({ knownUsd }) => knownUsd)), untold)));
}

const unchangedRow = ({ level, name, item }: ItemEntry<ResourceEstimate>): Row => ({
  kind: 'cells',
  lead: cell(indent(level)),
  name: cell(clean(name)),
  cells: [cell(amountText(item), amountStyle(item) === 'bold' ? 'plain' : amountStyle(item))],
});

function resourceRows({ level, name, item }: ItemEntry<ResourceEstimate>): readonly Row[] {
  const branches = grow(item.components, ({ group, name }) => ({ group: group.map(clean), name: clean(name) }));
  const heading = { kind: 'note', lead: cell(indent(level)), name: cell(clean(name), 'bold') } as const;
  return [
    { ...heading, note: noteOf(item) },
    ...flatten(branches, indent(level)).map(({ lead, label, item }) => lineRow(lead, label, item)),
  ];
}

function noteOf(resource: ResourceEstimate): Cell {
  const { countUnknown } = resource.instance;
  return countUnknown
    ? cell(`how many is unknown: ${clean(countUnknown.reason)}`, 'yellow')
    : cell(amountText(resource), amountStyle(resource));
}

const amountStyle = ({ status, monthlyUsd, components }: ResourceEstimate): Style => {
  if (monthlyUsd !== undefined) return 'bold';
  if (status === 'unpriced') return 'red';
  return components.some(({ cost }) => cost.kind === 'unknown') ? 'yellow' : 'dim';
};

function lineRow(lead: string, label: string, component: Component | undefined): Row {
  const row = { lead: cell(lead, 'dim'), name: cell(label) };
  if (!component) return { kind: 'cells', ...row, cells: [] };
  const note = costNote(component);
  if (note !== undefined) return { kind: 'note', ...row, note: cell(clean(note), noteStyle(component)) };
  return { kind: 'cells', ...row, cells: figures(component).map(text => cell(text)) };
}

export const noteStyle = ({ cost }: Component): Style =>
  cost.kind === 'unpriced' ? 'red' : cost.kind === 'unknown' ? 'yellow' : 'dim';

/** Quantity, price, amount: what multiplies to what. */
function figures({ cost, quantity: amount, unit }: Component): readonly string[] {
  if (cost.kind !== 'priced') return [];
  if (amount === undefined) return ['', '', usd(cost.monthlyUsd)];
  const [first, ...more] = cost.price.tiers;
  const each = more.length > 0 && amount > 0 ? cost.monthlyUsd / amount : (first?.usd ?? 0);
  return [quantity(amount, clean(unit)), unitUsd(each, clean(unit)), usd(cost.monthlyUsd)];
}
