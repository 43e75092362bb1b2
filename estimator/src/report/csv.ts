import type { Change, Diff } from '../diff.ts';
import type { Estimate, ResourceEstimate } from '../estimate.ts';
import { changeJson } from './json/change.ts';
import { resourceJson } from './json/resource.ts';
import { clean } from './words.ts';

type Cell = string | number | null | undefined;
type Row = Readonly<Record<string, Cell>>;

const estimateColumns = [
  ...['project', 'address', 'type', 'region', 'file', 'line', 'status', 'reason', 'group', 'component'],
  ...['componentStatus', 'quantity', 'unit', 'unitPrice', 'monthlyCost', 'service', 'usageType', 'operation'],
  ...['usageKey', 'assumption'],
];
const diffColumns = [
  ...['change', 'project', 'address', 'from', 'type', 'file', 'line', 'status', 'causes', 'group', 'component'],
  ...['componentStatus', 'quantity', 'unit', 'unitPrice', 'before', 'after', 'delta', 'service', 'usageType'],
  ...['operation', 'usageKey', 'assumption'],
];

/** A row for each line of the bill; a resource without lines has one of its own. Empty cells are unknown, never nothing. */
export const estimateCsv = ({ resources }: Estimate): string => print(estimateColumns, resources.flatMap(resourceRows));

export const diffCsv = ({ changes, unread }: Diff): string =>
  print(diffColumns, [
    ...unread.map((side): Row => ({ change: 'unknown', component: `the ${side} could not be read` })),
    ...changes.flatMap(changeRows),
  ]);

function resourceRows(resource: ResourceEstimate): readonly Row[] {
  const { components, monthlyCost, ...rest } = resourceJson(resource);
  const { project, address, type, region, file, line, status, reason } = rest;
  const own = { project, address, type, region, file, line, status, reason };
  if (components.length === 0) return [{ ...own, monthlyCost }];
  return components.map(component => ({
    ...own,
    ...lineCells(component),
    region: component.region ?? region,
    // Nobody knows how many of this line there are.
    monthlyCost: resource.instance.countUnknown ? null : component.monthlyCost,
  }));
}

const changeRows = (change: Change): readonly Row[] =>
  changeJson(change).flatMap(({ kind, components, before, after, delta, causes, ...rest }): readonly Row[] => {
    const { project, address, from, type, file, line } = rest;
    const status = (change.after ?? change.before)?.status;
    const own = { change: kind, project, address, from, type, file, line, status, causes: causes.join(' ') };
    if (components.length === 0) return [{ ...own, before, after, delta }];
    return components.map(each => ({ ...own, ...lineCells(each), ...sidesOf(change, each) }));
  });

type Sides = { readonly before: number | null; readonly after: number | null };

function sidesOf(change: Change, line: Sides): Row {
  const before = change.before?.instance.countUnknown ? null : line.before;
  const after = change.after?.instance.countUnknown ? null : line.after;
  const delta = before === null || after === null ? null : Number((after - before).toPrecision(11)) + 0;
  return { before, after, delta };
}

type Line = ReturnType<typeof resourceJson>['components'][number];

const lineCells = ({ name, group, status, quantity, unit, unitPrice, ...rest }: Line): Row => {
  const { service, usageType, operation, usageKey, assumption } = rest;
  const billed = { service, usageType, operation, usageKey, assumption };
  return { component: name, group: group.join(' / '), componentStatus: status, quantity, unit, unitPrice, ...billed };
};

/** As RFC 4180 says. */
const print = (columns: readonly string[], rows: readonly Row[]): string =>
  [columns, ...rows.map(row => columns.map(name => row[name]))]
    .map(cells => `${cells.map(cell).join(',')}\r\n`)
    .join('');

/** What a spreadsheet would take for a formula. */
const formula = /^\s*[=+\-@＝＋－＠]/u;

function cell(value: Cell): string {
  if (typeof value !== 'string') return value === null || value === undefined ? '' : String(value);
  const text = clean(value);
  const inert = formula.test(text) ? `'${text}` : text;
  return /[",]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
