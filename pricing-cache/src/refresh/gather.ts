import type { Price, Tier } from '../book.ts';
import type { OfferBatch, OfferRow } from './offer-row.ts';
import { place, type LeftOut } from './place.ts';
import { rateTable, type RateTable } from './rate-table.ts';
import { addReserved } from './reserved.ts';

/** A key that AWS lists at more than one price: it is named, and left out. */
export type Ambiguity = {
  readonly region: string;
  readonly key: string;
  readonly prices: readonly { readonly sku: string; readonly operation: string; readonly price: string }[];
};

type Product = {
  readonly sku: string;
  readonly term: string;
  readonly operation: string;
  readonly unit: string;
  readonly date: string;
  readonly ranges: Range[];
};
type Products = Map<string, Product[]>;
type Range = { readonly from: number; readonly to: number; readonly usd: number };

/** What a region's price lists come to. */
export type Gathered = {
  readonly prices: readonly Price[];
  readonly ambiguous: readonly Ambiguity[];
  readonly leftOut: ReadonlyMap<LeftOut, number>;
};

export type Gatherer = {
  readonly rates: RateTable;
  add(batch: OfferBatch): void;
  finish(): Gathered;
};

/** Collects rows of any service, in any order. */
export function gatherer(region: string, source: string): Gatherer {
  const products: Products = new Map();
  const leftOut = new Map<LeftOut, number>();
  const rates = rateTable(source);
  const once = interned();
  const leave = (reason: LeftOut): void => void leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  const addRow = (row: OfferRow, date: string): void => {
    const placed = place(row, region);
    if ('leftOut' in placed) return leave(placed.leftOut);
    if (row.termtype === 'OnDemand') addOnDemand(products, placed.key, row, date, once);
    else if (!addReserved(rates, placed.key, row, date)) leave('a commitment of a kind no longer sold');
  };
  return {
    rates,
    add: ({ rows, date }) => {
      for (const row of rows) addRow(row, date);
    },
    finish: () => finish(region, source, products, leftOut),
  };
}

function addOnDemand(products: Products, key: string, row: OfferRow, date: string, once: Intern): void {
  const known = products.get(key) ?? [];
  if (known.length === 0) products.set(key, known);
  const found = known.find(({ sku, term }) => sku === row.sku && term === row.offertermcode);
  const range = { from: Number(row.startingrange || 0), to: limit(row.endingrange), usd: Number(row.priceperunit) };
  if (found) found.ranges.push(range);
  else {
    const { sku, offertermcode, operation, unit } = row;
    known.push({ sku, term: once(offertermcode), operation: once(operation), unit: once(unit), date, ranges: [range] });
  }
}

type Intern = (text: string) => string;

/** One string for all equal ones: a price list has few, a million times. */
function interned(): Intern {
  const known = new Map<string, string>();
  return text => known.get(text) ?? (known.set(text, text), text);
}

const limit = (text: string): number => (text === '' || text === 'Inf' ? Infinity : Number(text));

function finish(region: string, source: string, products: Products, leftOut: Map<LeftOut, number>): Gathered {
  const prices: Price[] = [];
  const ambiguous: Ambiguity[] = [];
  for (const [key, listed] of products) {
    // Both forms of all prices at once would be too much.
    products.delete(key);
    const offers = offersOf(listed);
    const partial = listed.length - offers.length;
    if (partial > 0) leftOut.set(gaps, (leftOut.get(gaps) ?? 0) + partial);
    const [first] = offers;
    if (!first) continue;
    const different = new Map(offers.map(({ product, tiers }) => [priceText(product, tiers), product]));
    if (different.size > 1) ambiguous.push({ region, key, prices: [...different].map(conflicting).sort(bySku) });
    else prices.push(priceOf(key, first, source));
  }
  return { prices, ambiguous, leftOut };
}

const gaps = 'tiers with gaps, or that end';

type Offer = { readonly product: Product; readonly tiers: readonly Tier[] };

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
