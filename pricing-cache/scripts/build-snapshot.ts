import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, type TableCount } from './build.ts';

/** Builds the embedded snapshot: `build-snapshot.ts --prices <folder of price tables> [--out <folder>]`. */
function main(): number {
  const { values } = parseArgs({ options: { prices: { type: 'string' }, out: { type: 'string' } } });
  if (values.prices === undefined) return print('Which folder holds the price tables? Use --prices <folder>.', 2);
  const out = values.out ?? join(import.meta.dirname, '..', 'src', 'snapshot');
  const { files, counts, problems } = build(resolve(values.prices));
  for (const count of counts) print(countLine(count));
  if (problems.length > 0) return print(`The tables contradict themselves:\n${problems.join('\n')}`, 1);
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of files) {
    writeFileSync(join(out, name), bytes);
    print(`${name}: ${bytes.length} bytes`);
  }
  return 0;
}

function countLine({ file, keyed, without }: TableCount): string {
  const rest = [...without.values()].reduce((sum, rows) => sum + rows, 0);
  const names = [...without.keys()].join(', ');
  return `${file}: ${keyed} rows with a key, ${rest} without${rest > 0 ? ` (${names})` : ''}`;
}

function print(line: string, code = 0): number {
  process.stdout.write(`${line}\n`);
  return code;
}

process.exitCode = main();
