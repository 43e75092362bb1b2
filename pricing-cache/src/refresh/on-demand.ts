import type { OfferRow } from './offer-row.ts';
import { places } from '../places.ts';

/** What a price list says of one SKU under one term. */
export type Product = Kind & { readonly sku: string; readonly ranges: readonly Range[] };
export type Range = { readonly from: number; readonly to: number; readonly usd: number };

/** What many products have in common. */
type Kind = {
  readonly term: string;
  readonly operation: string;
  readonly unit: string;
  readonly date: string;
};

/** On-demand rows in columns: an object for each of some hundred thousand is more than the memory there is to be. */
export type OnDemandTable = {
  add(key: string, row: OfferRow, date: string): void;
  readonly keys: Iterable<string>;
  listed(key: string): readonly Product[];
};

export function onDemandTable(): OnDemandTable {
  const last = new Map<string, number>();
  const kinds = places<Kind>();
  const skus: string[] = [];
  // Of each row: the row before it of the same key, the place of its kind, and its three figures.
  const numbers: number[] = [];
  const rowOf = (at: number): Row => {
    const [sku, kind] = [skus[at], kinds.all[numbers[at * width + 1] ?? -1]];
    if (sku === undefined || !kind) throw new RangeError(`no row ${at}`);
    const [from = NaN, to = NaN, usd = NaN] = [2, 3, 4].map(column => numbers[at * width + column]);
    return { sku, kind, range: { from, to, usd } };
  };
  return {
    add: (key, row, date) => {
      const kind = kinds.of({ term: row.offertermcode, operation: row.operation, unit: row.unit, date });
      numbers.push(last.get(key) ?? -1, kind, Number(row.startingrange || 0), limit(row.endingrange));
      numbers.push(Number(row.priceperunit));
      last.set(key, skus.push(row.sku) - 1);
    },
    keys: { [Symbol.iterator]: () => last.keys() },
    listed: key => {
      const rows: Row[] = [];
      for (let at = last.get(key) ?? -1; at >= 0; at = numbers[at * width] ?? -1) rows.push(rowOf(at));
      const [only, ...more] = rows;
      // Nearly all: the rest is work that a hundred thousand keys need not cause.
      return only && more.length === 0 ? [productOf(only, [only.range])] : productsOf(rows);
    },
  };
}

const width = 5;

const limit = (text: string): number => (text === '' || text === 'Inf' ? Infinity : Number(text));

type Row = { readonly sku: string; readonly kind: Kind; readonly range: Range };

const productOf = <R extends readonly Range[]>({ sku, kind }: Row, ranges: R) => ({ ...kind, sku, ranges });

/** A SKU's rows under one term belong together, whatever else they say. */
function productsOf(rows: readonly Row[]): readonly Product[] {
  const products = new Map<string, Product & { readonly ranges: Range[] }>();
  for (const row of rows) {
    const name = `${row.sku} ${row.kind.term}`;
    const known = products.get(name);
    if (known) known.ranges.push(row.range);
    else products.set(name, productOf(row, [row.range]));
  }
  return [...products.values()];
}
