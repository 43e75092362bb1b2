import type { Price, Rate } from '../src/book.ts';
import { parseKey } from '../src/key.ts';
import { groupBy } from './gather.ts';

type Prices = ReadonlyMap<string, readonly Price[]>;
type Rates = ReadonlyMap<string, readonly Rate[]>;
type Cells = readonly string[];

/** `COVERAGE.md`: how many keys the embedded snapshot holds, by service and region. */
export function coverage(prices: Prices, rates: Rates): string {
  const regions = [...prices.keys()].sort();
  const services = [...new Set([...prices.values()].flatMap(list => [...byService(list).keys()]))].sort();
  const sum = (lists: ReadonlyMap<string, readonly unknown[]>): Cells =>
    regions.map(region => String(lists.get(region)?.length ?? 0));
  return [
    '# What the embedded snapshot holds',
    '',
    'Made by `pricing-cache/scripts/build-snapshot.ts`. The numbers count keys; `global` is what AWS prices for no region.',
    '',
    `${total(prices)} prices of ${services.length} services, and ${total(rates)} rates of commitments.`,
    '',
    ...table([
      ['service', ...regions],
      ...counts(prices, regions, services),
      ['**all prices**', ...sum(prices)],
      ['**rates**', ...sum(rates)],
    ]),
    '',
    '## Rates of commitments',
    '',
    ...table([['plan', 'service', 'regions', 'rates'], ...plans(rates)]),
    '',
  ].join('\n');
}

const byService = <T extends { readonly key: string }>(items: readonly T[]) =>
  groupBy(items, ({ key }) => parseKey(key)?.service ?? '');

const total = (lists: ReadonlyMap<string, readonly unknown[]>): number =>
  [...lists.values()].reduce((sum, { length }) => sum + length, 0);

function counts(prices: Prices, regions: readonly string[], services: readonly string[]): readonly Cells[] {
  const here = regions.map(region => byService(prices.get(region) ?? []));
  return services.map(service => [service, ...here.map(lists => String(lists.get(service)?.length ?? ''))]);
}

function plans(rates: Rates): readonly Cells[] {
  const all = [...rates].flatMap(([region, list]) => list.map(({ key, plan }) => ({ key, plan, region })));
  return [...groupBy(all, ({ key, plan }) => `${plan} ${parseKey(key)?.service ?? ''}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, items]) => {
      const regions = new Set(items.map(({ region }) => region));
      return [...name.split(' '), String(regions.size), String(items.length)];
    });
}

/** A table as the formatter of this repository writes it: numbers to the right. */
function table(rows: readonly Cells[]): readonly string[] {
  const [head = [], ...body] = rows;
  const number = head.map((_, at) => body.every(row => /^\d*$/.test(row[at] ?? '')));
  const widths = head.map((_, at) => Math.max(3, ...rows.map(row => (row[at] ?? '').length)));
  const line = (cells: Cells): string =>
    `| ${widths.map((width, at) => (number[at] === true ? (cells[at] ?? '').padStart(width) : (cells[at] ?? '').padEnd(width))).join(' | ')} |`;
  const rule = widths.map((width, at) => (number[at] === true ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(head), line(rule), ...body.map(line)];
}
