import type { Price, Snapshot } from '../book.ts';
import type { RateColumns, SortedPrices } from '../encode-region.ts';
import { parseKey } from '../key.ts';
import { RefreshError } from './errors.ts';
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

export type Merged = { readonly prices: SortedPrices; readonly rates: RateColumns };

/** What was read, and what the older snapshot knows of everything else. */
export function merge({ region, gathered, rates, whole }: Read, base: Snapshot): Merged {
  // What cannot be read must not be taken for nothing, and be lost.
  const problem = base.problem(region);
  if (problem !== undefined)
    throw new RefreshError(
      `${problem.replace(/\.$/, '')}; what is not fetched comes from there (${base.snapshot.origin})`,
    );
  const unclear = new Set(gathered.ambiguous.map(({ key }: Ambiguity) => key));
  const isForgotten = (key: string): boolean =>
    whole.has(serviceOf(key)) || unclear.has(key) || gathered.find(key) !== undefined;
  const keys = [...gathered.keys, ...base.keys(region).filter(key => !isForgotten(key))].sort();
  for (const key of keys)
    for (const rate of base.rates(region, key)) {
      const isKnown = rate.plan === 'Reserved' ? isForgotten(key) : rates.plans.has(rate.plan);
      if (!isKnown) rates.keep(rate);
    }
  const priced = new Set(keys);
  const at = (place: number): Price => {
    const key = keys[place] ?? '';
    const price = gathered.find(key) ?? base.find(region, key);
    if (!price) throw new RefreshError(`${region}: the price of ${key} was there, and is gone`);
    return price;
  };
  return { prices: { keys, at }, rates: rates.columns(key => priced.has(key)) };
}

const serviceOf = (key: string): string => parseKey(key)?.service ?? '';
