import type { Rate } from './book.ts';
import type { RatesFile } from './format.ts';

/** One region's rates: they are made when they are asked for. */
export type RegionRates = { find(key: string): readonly Rate[] };

export const noRates: RegionRates = { find: () => [] };

export function regionRates(file: RatesFile, sources: Readonly<Record<string, string>>): RegionRates {
  const known = new Map(file.keys.map((key, at) => [key, at]));
  return {
    find: key => {
      const at = known.get(key);
      return at === undefined ? [] : ratesOf(file, key, file.rates[at] ?? [], sources);
    },
  };
}

function ratesOf(
  { offers }: RatesFile,
  key: string,
  numbers: readonly number[],
  sources: Readonly<Record<string, string>>,
): readonly Rate[] {
  const rates: Rate[] = [];
  for (let at = 0; at + 2 < numbers.length; at += 3) {
    const offer = offers[numbers[at] ?? -1];
    if (offer === undefined) continue;
    const source = offer.source === undefined ? undefined : (sources[offer.source] ?? offer.source);
    rates.push({ key, ...offer, source, usd: numbers[at + 1] ?? 0, upfrontUsd: numbers[at + 2] ?? 0 });
  }
  return rates;
}
