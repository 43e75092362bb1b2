import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import type { FileCount } from './count.ts';
import { coverage } from './coverage.ts';

const house = join(import.meta.dirname, '..');

/** Builds the embedded snapshot: `build-snapshot.ts --prices <folder of price tables> [--out <folder>]`. */
function main(): number {
  const { values } = parseArgs({ options: { prices: { type: 'string' }, out: { type: 'string' } } });
  if (values.prices === undefined) return print('Which folder holds the price tables? Use --prices <folder>.', 2);
  const { files, prices, rates, counts, problems } = build(resolve(values.prices));
  for (const count of counts) print(countLine(count));
  if (problems.length > 0) return print(`The tables contradict themselves:\n${problems.join('\n')}`, 1);
  write(values.out ?? join(house, 'src', 'snapshot'), files);
  if (values.out === undefined) writeFileSync(join(house, 'COVERAGE.md'), coverage(prices, rates));
  return 0;
}

/** Others may be reading the folder: it is never without its files. */
function write(folder: string, files: ReadonlyMap<string, Buffer>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
  const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  print(`${files.size} files, ${size} bytes`);
}

function countLine({ file, keyed, without, elsewhere }: FileCount): string {
  const rest = [...without.values()].reduce((sum, rows) => sum + rows, 0);
  const names = [...without].map(([name, rows]) => `\n    ${rows} ${name}`);
  const shown = names.length > 40 ? [...names.slice(0, 40), `\n    … and ${names.length - 40} more`] : names;
  const others = elsewhere > 0 ? `, ${elsewhere} of other places` : '';
  return `${file}: ${keyed} rows with a key, ${rest} without${others}${shown.join('')}`;
}

function print(line: string, code = 0): number {
  process.stdout.write(`${line}\n`);
  return code;
}

process.exitCode = main();
