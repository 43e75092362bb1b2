import type { Rate } from './book.ts';
import { format, type Offer, type RatesFile } from './format.ts';
import { places } from './places.ts';

/** A region's rates by key; the order in which they come makes no difference. */
export function regionRates(region: string, rates: readonly Rate[]): RatesFile {
  const sorted = [...rates].sort((a, b) => compare(sortKey(a), sortKey(b)));
  const offers = places<Offer>();
  const byKey = new Map<string, number[]>();
  for (const rate of sorted) {
    const own = byKey.get(rate.key) ?? [];
    own.push(offers.of(offerOf(rate)), rate.usd, rate.upfrontUsd);
    byKey.set(rate.key, own);
  }
  return { format, region, offers: offers.all, keys: [...byKey.keys()], rates: [...byKey.values()] };
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const sortKey = (rate: Rate): string => `${rate.key}\0${JSON.stringify(offerOf(rate))}`;

const offerOf = ({ plan, years, payment, offering, unit, date, source, confidence }: Rate): Offer => ({
  plan,
  years,
  payment,
  offering,
  unit,
  confidence,
  source,
  date,
});
