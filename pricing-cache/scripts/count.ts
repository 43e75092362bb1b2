import { basename } from 'node:path';
import type { Row } from './csv.ts';
import { groupBy } from './gather.ts';

/** What one table made of its file. */
export type TableRows = {
  readonly file: string;
  readonly label: string;
  readonly rows: readonly Row[];
  /** The rows that became prices or rates. */
  readonly keyed: readonly Row[];
};

/** How many rows of a file became prices or rates, and what the others are about. */
export type FileCount = {
  readonly file: string;
  readonly keyed: number;
  readonly without: ReadonlyMap<string, number>;
  /** Rows of local zones, edge locations and the like. */
  readonly elsewhere: number;
};

/** Several tables may take their rows from one file. */
export const countFiles = (tables: readonly TableRows[], regions: ReadonlySet<string>): readonly FileCount[] =>
  [...groupBy(tables, ({ file }) => file).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [countFile(first, others, regions)],
  );

function countFile(
  { file, label, rows, keyed }: TableRows,
  others: readonly TableRows[],
  regions: ReadonlySet<string>,
): FileCount {
  const known = new Set([...keyed, ...others.flatMap(other => other.keyed)]);
  const left = rows.filter(row => !known.has(row));
  const here = left.filter(({ region = '' }) => region === '' || regions.has(region));
  const names = groupBy(here, row => row[label] ?? '');
  return {
    file: basename(file),
    keyed: known.size,
    without: new Map([...names].map(([name, items]) => [name, items.length])),
    elsewhere: left.length - here.length,
  };
}
