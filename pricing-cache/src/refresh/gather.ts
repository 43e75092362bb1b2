import type { Price, Tier } from '../book.ts';
import type { OfferBatch, OfferRow } from './offer-row.ts';
import { onDemandTable, type OnDemandTable, type Product, type Range } from './on-demand.ts';
import { place, type LeftOut } from './place.ts';
import { rateTable, type RateTable } from './rate-table.ts';
import { addReserved } from './reserved.ts';

/** A key that AWS lists at more than one price: it is named, and left out. */
export type Ambiguity = {
  readonly region: string;
  readonly key: string;
  readonly prices: readonly { readonly sku: string; readonly operation: string; readonly price: string }[];
};

/** What a region's price lists come to. */
export type Gathered = {
  /** Those with one price. */
  readonly keys: readonly string[];
  /** Made when it is asked for: all at once are too much. */
  readonly find: (key: string) => Price | undefined;
  readonly ambiguous: readonly Ambiguity[];
  readonly leftOut: ReadonlyMap<LeftOut, number>;
};

export type Gatherer = {
  readonly rates: RateTable;
  /** How many of the rows have a place here. */
  add(batch: OfferBatch): number;
  readonly finish: () => Gathered;
};

/** Collects rows of any service, in any order. */
export function gatherer(region: string, source: string): Gatherer {
  const listed = onDemandTable();
  const leftOut = new Map<LeftOut, number>();
  const rates = rateTable(source);
  const leave = (reason: LeftOut): false => {
    leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
    return false;
  };
  const addRow = (row: OfferRow, date: string): boolean => {
    const placed = place(row, region);
    if ('leftOut' in placed) return leave(placed.leftOut);
    if (row.termtype === 'OnDemand') listed.add(placed.key, row, date);
    else if (!addReserved(rates, placed.key, row, date)) return leave('a commitment of a kind no longer sold');
    return true;
  };
  return {
    rates,
    add: ({ rows, date }) => rows.filter(row => addRow(row, date)).length,
    finish: () => finish(region, source, listed, leftOut),
  };
}

function finish(region: string, source: string, listed: OnDemandTable, leftOut: Map<LeftOut, number>): Gathered {
  const keys: string[] = [];
  const ambiguous: Ambiguity[] = [];
  for (const key of listed.keys) {
    const { isOne, different, partial } = judged(listed.listed(key));
    if (partial > 0) leftOut.set(gaps, (leftOut.get(gaps) ?? 0) + partial);
    if (isOne) keys.push(key);
    else if (different.size > 1) ambiguous.push({ region, key, prices: [...different].map(conflicting).sort(bySku) });
  }
  const find = (key: string): Price | undefined => {
    const {
      offers: [first],
      isOne,
    } = judged(listed.listed(key));
    return first && isOne ? priceOf(key, first, source) : undefined;
  };
  return { keys, find, ambiguous, leftOut };
}

const gaps = 'tiers with gaps, or that end';

type Offer = { readonly product: Product; readonly tiers: readonly Tier[] };

const none: ReadonlyMap<string, Product> = new Map();

/** The whole prices of a key, one product for each that is different, and how many were not whole. */
function judged(products: readonly Product[]) {
  const offers = offersOf(products);
  if (products.length === 1) return { offers, isOne: offers.length === 1, different: none, partial: 1 - offers.length };
  const different = new Map(offers.map(({ product, tiers }) => [priceText(product, tiers), product]));
  return { offers, isOne: different.size === 1, different, partial: products.length - offers.length };
}

/** By SKU, so that the order of the rows makes no difference. */
const offersOf = (products: readonly Product[]): readonly Offer[] =>
  products
    .flatMap(product => {
      const tiers = tiersOf(product.ranges);
      return tiers ? [{ product, tiers }] : [];
    })
    .sort((a, b) => (a.product.sku + a.product.date < b.product.sku + b.product.date ? -1 : 1));

const priceOf = (key: string, { product: { unit, date, sku }, tiers }: Offer, source: string): Price => ({
  key,
  unit,
  tiers,
  sku,
  date: date === '' ? undefined : date,
  source,
  confidence: 'high',
});

const priceText = ({ unit }: Product, tiers: readonly Tier[]): string =>
  `${tiers.map(({ from, usd }) => (from === 0 ? `${usd}` : `${usd} from ${from}`)).join(', ')} USD per ${unit}`;

const conflicting = ([price, { sku, operation }]: readonly [string, Product]) => ({ sku, operation, price });

const bySku = (a: { readonly sku: string }, b: { readonly sku: string }): number => (a.sku < b.sku ? -1 : 1);

/** Undefined unless the ranges follow each other from 0 without end: an offer's free part alone is no price. */
function tiersOf(ranges: readonly Range[]): readonly Tier[] | undefined {
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  const isWhole = sorted.every(
    ({ from, to, usd }, at) =>
      Number.isFinite(usd) && usd >= 0 && from === (at === 0 ? 0 : sorted[at - 1]?.to) && to > from,
  );
  return isWhole && sorted.at(-1)?.to === Infinity ? sorted.map(({ from, usd }) => ({ from, usd })) : undefined;
}
