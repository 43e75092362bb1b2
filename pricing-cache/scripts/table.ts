import { type Price } from '../src/book.ts';
import { type Row } from './csv.ts';

/** One price list line that a row stands for. The usage type has no region prefix. */
export type Line = {
  readonly service: string;
  readonly usageType: string;
  readonly operation?: string | undefined;
  readonly unit: string;
  readonly confidence?: Price['confidence'];
  /** How many of AWS's unit the row's price is for, where it is not one. */
  readonly per?: number;
};

/** How the rows of one CSV file become prices. */
export type Table = {
  readonly file: string;
  /** The column with the price. */
  readonly usd: string;
  /** The column that says what a row is about, to name those without a key. */
  readonly label: string;
  /** Rows whose tier is told by their usage type, and not by a range of their own. */
  readonly flat?: (row: Row) => boolean;
  /** Empty when the row has no key. */
  lines(row: Row): readonly Line[];
};

/** A usage type, its unit as AWS writes it, and its operation where the price depends on it. */
export type Item = readonly [usageType: string, unit: string, operation?: string];

/** A table of a metered map: what each item is on the bill. */
export const metered = (file: string, service: string, items: Readonly<Record<string, Item>>): Table => ({
  file,
  usd: 'usd',
  label: 'item',
  lines: ({ item = '' }) => {
    const known = Object.hasOwn(items, item) ? items[item] : undefined;
    return known === undefined ? [] : [{ service, usageType: known[0], unit: known[1], operation: known[2] }];
  },
});
