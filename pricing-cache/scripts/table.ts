import type { Price } from '../src/book.ts';
import type { Row } from './csv.ts';

/** One price list line that a row stands for. The usage type has no region prefix. */
export type Line = {
  readonly service: string;
  readonly usageType: string;
  readonly operation?: string | undefined;
  readonly unit: string;
  readonly confidence?: Price['confidence'] | undefined;
  /** How many of AWS's unit the row's price is for, where it is not one. */
  readonly per?: number;
  /** The range of a row whose columns do not say it. */
  readonly from?: number;
  readonly to?: number;
  /** AWS lists nothing for what lies below the first tier, because it is free. */
  readonly freeBelow?: boolean;
  /** Where the price holds, if it is not the row's region. */
  readonly region?: string;
  /** Where the price is from, if it is not where the row is from: a computed one says how. */
  readonly sourceId?: string;
  /** The row's SKU is that of another line with the same price. */
  readonly foreignSku?: boolean;
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

/** What else a line may need said. */
type More = Omit<Line, 'service' | 'usageType' | 'operation' | 'unit'>;

/** A usage type, its unit as AWS writes it, and its operation where the price depends on it. */
export type Item = readonly [usageType: string, unit: string, operation?: string | undefined, more?: More | undefined];
export type Items = Readonly<Record<string, Item>>;

/** A table of a metered map: what each item is on the bill. */
export const metered = (file: string, service: string, items: Items): Table =>
  meteredServices(file, { [service]: items });

/** The same, of a file about several services. */
export const meteredServices = (file: string, services: Readonly<Record<string, Items>>): Table =>
  named(file, 'item', services);

/** A table whose rows go by the names of AWS's own pricing pages. */
export const pageNamed = (file: string, services: Readonly<Record<string, Items>>): Table =>
  named(file, 'awsKey', services);

const named = (file: string, column: string, services: Readonly<Record<string, Items>>): Table => ({
  file,
  usd: 'usd',
  label: column,
  lines: row =>
    Object.entries(services).flatMap(([service, items]) => {
      const name = row[column] ?? '';
      const item = Object.hasOwn(items, name) ? items[name] : undefined;
      return item === undefined ? [] : [lineOf(service, item)];
    }),
});

export const lineOf = (service: string, [usageType, unit, operation, more]: Item): Line => ({
  service,
  usageType,
  unit,
  operation,
  ...more,
});
