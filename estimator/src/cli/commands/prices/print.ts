import type { Price, Snapshot } from '@costlens/pricing-cache';
import { clean } from '../../../report/words.ts';
import type { Host } from '../../host.ts';

export const printJson = ({ stdout }: Host, value: object): void =>
  void stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);

/** Columns as wide as their widest cell. */
export function printTable({ stdout }: Host, titles: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [titles, ...rows].map(row => row.map(clean));
  const widths = titles.map((_, column) => lines.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0));
  for (const row of lines)
    stdout.write(
      `${row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('   ')
        .trimEnd()}\n`,
    );
}

/** Which prices these are. */
export const snapshotLine = ({ snapshot: { id, date, origin } }: Snapshot): string =>
  `Prices of ${date}, snapshot ${id} (${origin})`;

/** `$0.107 per Hrs`, `$0.09 per GB up to 10,240, then $0.085 …`. */
export function priceText({ tiers, unit }: Pick<Price, 'tiers' | 'unit'>): string {
  const parts = tiers.map(({ from, usd }) =>
    from === 0 ? exact(usd) : `${exact(usd)} from ${from.toLocaleString('en-US')}`,
  );
  return `${parts.join(', ')} per ${unit}`;
}

/** Never rounded to nothing, and without the noise of binary fractions. */
export const exact = (usd: number): string => {
  const text = Number(usd.toPrecision(12)).toFixed(12);
  const [whole = '0', fraction = ''] = text.split('.');
  return `$${whole}.${fraction.replace(/0+$/, '').padEnd(2, '0')}`;
};
