import { resolve } from 'node:path';
import type { Price, Rate } from '../src/book.ts';
import { encodeSnapshot } from '../src/encode.ts';
import { everywhere } from '../src/format.ts';
import { regionPrefixes } from '../src/region.ts';
import { countFiles, type FileCount, type TableRows } from './count.ts';
import { readCsv, type Row } from './csv.ts';
import { gather, groupBy, stepsOf, type Step } from './gather.ts';
import { gatherRates, partsOf, type Part, type RateTable } from './rates.ts';
import { sources } from './sources.ts';
import type { Table } from './table.ts';
import { rateTables, tables } from './tables/index.ts';

/** The regions a row may speak of; a snapshot holds those with at least one price. */
const regions: ReadonlySet<string> = new Set([...Object.keys(regionPrefixes), everywhere]);

export type Build = {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly prices: ReadonlyMap<string, readonly Price[]>;
  readonly rates: ReadonlyMap<string, readonly Rate[]>;
  readonly counts: readonly FileCount[];
  readonly problems: readonly string[];
};

/** A snapshot's files from a folder of price tables; nothing but the tables decides what they hold. */
export function build(folder: string): Build {
  const read = readerOf(folder);
  const priced = tables.map(table => readTable(read, table, row => stepsOf(table, row)));
  const rated = rateTables.map(table => readTable(read, table, row => partsOf(table, row)));
  const { values: prices, problems } = byRegion<Step, Price>(priced, gather);
  const { values: rates, problems: rateProblems } = byRegion<Part, Rate>(rated, gatherRates);
  return {
    files: encodeSnapshot(prices, used([...prices.values(), ...rates.values()].flat()), rates),
    prices,
    rates,
    counts: countFiles([...priced, ...rated], regions),
    problems: [...problems, ...rateProblems],
  };
}

/** Several tables may read one file. */
function readerOf(folder: string): (file: string) => readonly Row[] {
  const known = new Map<string, readonly Row[]>();
  return file => {
    const rows = known.get(file) ?? readCsv(resolve(folder, file));
    known.set(file, rows);
    return rows;
  };
}

type Read<T> = TableRows & { readonly made: readonly T[] };

function readTable<T extends { readonly region: string }>(
  read: (file: string) => readonly Row[],
  { file, label }: Pick<Table | RateTable, 'file' | 'label'>,
  make: (row: Row) => readonly T[],
): Read<T> {
  const rows = read(file);
  const items = rows.map(row => ({ row, made: make(row).filter(({ region }) => regions.has(region)) }));
  return {
    file,
    label,
    rows,
    keyed: items.filter(({ made }) => made.length > 0).map(({ row }) => row),
    made: items.flatMap(({ made }) => made),
  };
}

type Gather<In, Out> = (items: readonly In[]) => {
  readonly prices: readonly Out[];
  readonly problems: readonly string[];
};

function byRegion<In extends { readonly region: string }, Out>(read: readonly Read<In>[], gatherOne: Gather<In, Out>) {
  const groups = groupBy(
    read.flatMap(({ made }) => made),
    ({ region }) => region,
  );
  const gathered = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, items]) => ({ region, ...gatherOne(items) }));
  return {
    values: new Map(gathered.map(({ region, prices }) => [region, prices])),
    problems: gathered.flatMap(({ region, problems }) => problems.map(problem => `${region} ${problem}`)),
  };
}

/** Only the sources that a price or a rate names. */
const used = (items: readonly { readonly source?: string | undefined }[]): Readonly<Record<string, string>> => {
  const names = new Set(items.map(({ source }) => source ?? ''));
  return Object.fromEntries(Object.entries(sources).filter(([name]) => names.has(name)));
};
