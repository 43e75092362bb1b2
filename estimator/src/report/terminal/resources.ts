import type { ResourceEstimate } from '../../estimate.ts';
import { quantity, unitUsd, usd } from '../../money.ts';
import type { Component } from '../../price.ts';
import { amountText, clean, costNote } from '../words.ts';
import { cell, type Grid, type Row } from './grid.ts';
import type { Style } from './paint.ts';
import { flatten, grow } from './tree.ts';

/** What every resource costs, and what that is made of. */
export const resourceGrid = (resources: readonly ResourceEstimate[]): Grid => ({
  columns: [
    { title: 'Resource', align: 'left' },
    { title: 'Quantity', align: 'right', spare: 1 },
    { title: 'Unit price', align: 'left', spare: 2 },
    { title: 'Monthly cost', align: 'right' },
  ],
  rows: resources.flatMap((resource, index) => [...(index === 0 ? [] : [blank]), ...resourceRows(resource)]),
});

/** What does not change, in a line each. */
export const unchangedGrid = (resources: readonly ResourceEstimate[]): Grid => ({
  columns: [
    { title: `Unchanged (${String(resources.length)})`, align: 'left' },
    { title: 'Monthly cost', align: 'right' },
  ],
  rows: resources.map(resource => ({
    kind: 'cells',
    lead: cell(''),
    name: cell(clean(resource.instance.address)),
    cells: [cell(amountText(resource), amountStyle(resource) === 'bold' ? 'plain' : amountStyle(resource))],
  })),
});

const blank: Row = { kind: 'alone', text: cell('') };

function resourceRows(resource: ResourceEstimate): readonly Row[] {
  const branches = grow(resource.components, ({ group, name }) => ({ group: group.map(clean), name: clean(name) }));
  return [...heading(resource), ...flatten(branches).map(({ lead, label, item }) => lineRow(lead, label, item))];
}

function heading(resource: ResourceEstimate): readonly Row[] {
  const { instance } = resource;
  const name = cell(clean(instance.address), 'bold');
  const { countUnknown } = instance;
  if (countUnknown) {
    const note = cell(`how many is unknown: ${clean(countUnknown.reason)}`, 'yellow');
    return [{ kind: 'note', lead: cell(''), name, note }];
  }
  return [{ kind: 'note', lead: cell(''), name, note: cell(amountText(resource), amountStyle(resource)) }];
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
