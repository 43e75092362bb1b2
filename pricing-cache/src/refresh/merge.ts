import type { Price, Snapshot } from '../book.ts';
import type { RatesFile } from '../format.ts';
import { parseKey } from '../key.ts';
import type { Ambiguity, Gathered } from './gather.ts';
import type { RateTable } from './rate-table.ts';

/** What was read for a region. */
export type Read = {
  readonly region: string;
  readonly gathered: Gathered;
  readonly rates: RateTable;
  /** Services whose whole list was read: what the older snapshot says of them is forgotten. */
  readonly whole: ReadonlySet<string>;
};

export type Merged = { readonly prices: readonly Price[]; readonly rates: RatesFile };

/** What was read, and what the older snapshot knows of everything else. */
export function merge({ region, gathered, rates, whole }: Read, base: Snapshot): Merged {
  const fresh = new Map(gathered.prices.map(price => [price.key, price]));
  const unclear = new Set(gathered.ambiguous.map(({ key }: Ambiguity) => key));
  const isForgotten = (key: string): boolean => fresh.has(key) || unclear.has(key) || whole.has(serviceOf(key));
  const kept = base.keys(region).flatMap(key => (isForgotten(key) ? [] : (base.find(region, key) ?? [])));
  const prices = [...fresh.values(), ...kept];
  for (const { key } of prices)
    for (const rate of base.rates(region, key)) {
      const isKnown = rate.plan === 'Reserved' ? isForgotten(key) : rates.plans.has(rate.plan);
      if (!isKnown) rates.keep(rate);
    }
  const priced = new Set(prices.map(({ key }) => key));
  return { prices, rates: rates.file(region, key => priced.has(key)) };
}

const serviceOf = (key: string): string => parseKey(key)?.service ?? '';
