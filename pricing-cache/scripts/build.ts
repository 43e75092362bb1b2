import { basename, resolve } from 'node:path';
import { encodeSnapshot } from '../src/encode.ts';
import { type Price } from '../src/book.ts';
import { readCsv } from './csv.ts';
import { gather, groupBy, stepsOf, type Step } from './gather.ts';
import { sources } from './sources.ts';
import { type Table } from './table.ts';
import { tables } from './tables/index.ts';

/** The regions of the embedded snapshot. */
export const regions: readonly string[] = ['eu-west-1', 'us-east-1'];

/** How many rows of a table became prices, and what the others are about. */
export type TableCount = {
  readonly file: string;
  readonly keyed: number;
  readonly without: ReadonlyMap<string, number>;
};

export type Build = {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly counts: readonly TableCount[];
  readonly problems: readonly string[];
};

/** A snapshot's files from a folder of price tables; nothing but the tables decides what they hold. */
export function build(folder: string): Build {
  const read = tables.map(table => readTable(folder, table));
  const byRegion = groupBy(
    read.flatMap(({ steps }) => steps),
    ({ region }) => region,
  );
  const gathered = regions.map(region => ({ region, ...gather(byRegion.get(region) ?? []) }));
  const prices = new Map(gathered.map(({ region, prices }) => [region, prices]));
  return {
    files: encodeSnapshot(prices, used([...prices.values()].flat())),
    counts: read.map(({ count }) => count),
    problems: gathered.flatMap(({ region, problems }) => problems.map(problem => `${region} ${problem}`)),
  };
}

function readTable(folder: string, table: Table): { steps: readonly Step[]; count: TableCount } {
  const rows = readCsv(resolve(folder, table.file)).filter(({ region = '' }) => regions.includes(region));
  const read = rows.map(row => ({ label: row[table.label] ?? '', steps: stepsOf(table, row) }));
  const without = groupBy(
    read.filter(({ steps }) => steps.length === 0),
    ({ label }) => label,
  );
  return {
    steps: read.flatMap(({ steps }) => steps),
    count: {
      file: basename(table.file),
      keyed: read.filter(({ steps }) => steps.length > 0).length,
      without: new Map([...without].map(([label, items]) => [label, items.length])),
    },
  };
}

/** Only the sources that a price names. */
const used = (prices: readonly Price[]): Readonly<Record<string, string>> => {
  const names = new Set(prices.map(({ source }) => source ?? ''));
  return Object.fromEntries(Object.entries(sources).filter(([name]) => names.has(name)));
};
