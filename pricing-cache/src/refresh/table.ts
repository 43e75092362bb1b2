import { countFields, csvRecords, fieldsOf } from './csv.ts';
import { RefreshError } from './errors.ts';

export type Row<C extends string> = Readonly<Record<C, string>>;

/** What a price list says of itself before its columns: `Publication Date`, `Version`, `OfferCode`. */
type About = ReadonlyMap<string, string>;

/** Rows with what stands above the table. */
export type Batch<C extends string> = { readonly about: About; readonly rows: readonly Row<C>[] };

/** `Region Code`, `regionCode` and `regioncode` are one column. */
const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The rows of a price list in CSV, with the columns that are asked for; those that the file does not have are empty. */
export async function* tableRows<const C extends string>(
  chunks: AsyncIterable<Buffer>,
  columns: readonly C[],
): AsyncGenerator<Batch<C>> {
  const reader = tableReader(columns);
  for await (const records of csvRecords(chunks))
    yield { about: reader.about, rows: records.flatMap(record => reader.read(record) ?? []) };
  reader.finish();
}

type Header<C extends string> = { readonly width: number; read(record: Buffer): Row<C> };

type Reader<C extends string> = {
  readonly about: About;
  read(record: Buffer): Row<C> | undefined;
  finish(): void;
};

function tableReader<C extends string>(columns: readonly C[]): Reader<C> {
  const about = new Map<string, string>();
  let header: Header<C> | undefined;
  let last: Buffer = Buffer.alloc(0);
  return {
    about,
    read: record => {
      if (record.length === 0) return undefined;
      last = record;
      if (header) return header.read(record);
      header = headerOf(record, columns);
      if (!header) describe(about, record);
      return undefined;
    },
    finish: () => {
      if (!header) throw new RefreshError('it has no header row');
      // A file that was cut between two fields ends with a short row.
      if (countFields(last) < header.width) throw new RefreshError('it ends in the middle of a row');
    },
  };
}

/** More lines than stand above the columns of any price list. */
const mostLinesAbove = 20;

function describe(about: Map<string, string>, record: Buffer): void {
  const [name = '', value = ''] = fieldsOf(record, [0, 1]);
  about.set(plainName(name), value);
  if (about.size > mostLinesAbove) throw new RefreshError('it is not a price list: it has no column SKU');
}

function headerOf<C extends string>(record: Buffer, columns: readonly C[]): Header<C> | undefined {
  const width = countFields(record);
  const names = fieldsOf(
    record,
    Array.from({ length: width }, (_, at) => at),
  ).map(plainName);
  if (names[0] !== 'sku') return undefined;
  const found = columns.map(name => ({ name, at: names.indexOf(name) })).filter(({ at }) => at >= 0);
  const ordered = found.sort((a, b) => a.at - b.at);
  const places = ordered.map(({ at }) => at);
  const empty = Object.fromEntries(columns.map(name => [name, ''])) as Record<C, string>; // one entry for each column
  const read = (record: Buffer): Row<C> => {
    const row = { ...empty };
    const fields = fieldsOf(record, places);
    ordered.forEach(({ name }, index) => (row[name] = fields[index] ?? ''));
    return row;
  };
  return { width, read };
}
