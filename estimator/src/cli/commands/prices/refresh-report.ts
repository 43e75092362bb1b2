import type { Refreshed, RegionReport } from '@costlens/pricing-cache/refresh';
import { clean } from '../../../report/words.ts';
import type { Host } from '../../host.ts';
import { printTable } from './print.ts';

type Done = Extract<Refreshed, { readonly ok: true }>;

/** More than anybody reads at once; JSON has all. */
const mostNames = 20;

/** What was read, and, by name, what was not taken. */
export function printRefreshed({ regions, id, folder, origin, bytes, rows, base }: Done, host: Host): void {
  printTable(
    host,
    ['Region', 'Read', 'Prices', 'Commitments', 'Ambiguous'],
    regions.map(({ region, read, prices, rates, ambiguous }) =>
      [region, read, prices, rates, ambiguous.length].map(String),
    ),
  );
  const lines = [...regions.flatMap(ambiguities), ...regions.flatMap(absences), ...leftOut(regions)];
  host.stdout.write(lines.map(line => `${clean(line)}\n`).join(''));
  host.stdout.write(`${origin}: ${(bytes / 1e6).toFixed(1)} MB, ${rows.toLocaleString('en-US')} rows\n`);
  host.stdout.write(
    `The rest is of snapshot ${base.id} of ${base.date}\nNow in use: snapshot ${id} in ${clean(folder)}\n`,
  );
}

const ambiguities = ({ region, ambiguous, ambiguousRates }: RegionReport): readonly string[] => [
  ...ambiguous
    .slice(0, mostNames)
    .map(
      ({ key, prices }) =>
        `${region}: ${key} has several prices and is left out: ${prices.map(({ sku, operation, price }) => `${price} (${sku}${operation === '' ? '' : ` ${operation}`})`).join('; ')}`,
    ),
  ...(ambiguous.length > mostNames
    ? [`${region}: … and ${ambiguous.length - mostNames} more; --format json names all`]
    : []),
  ...ambiguousRates
    .slice(0, mostNames)
    .map(key => `${region}: ${key} has several rates of one commitment; they are left out`),
];

const absences = ({ region, absent }: RegionReport): readonly string[] =>
  // Most services have no prices beyond their regions.
  absent.length === 0 || region === 'global' ? [] : [`${region}: AWS has no price list of ${absent.join(', ')}`];

function leftOut(regions: readonly RegionReport[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const region of regions)
    for (const [reason, count] of Object.entries(region.leftOut)) counts.set(reason, (counts.get(reason) ?? 0) + count);
  return [...counts].map(([reason, count]) => `${count.toLocaleString('en-US')} rows left out: ${reason}`);
}
