import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { embeddedSnapshot } from '@costlens/pricing-cache';
import { diagnose, type Diagnosis } from '../estimator/src/doctor/index.ts';

/** What `costlens prices doctor` finds in the embedded snapshot, as a page of the repository. */

const path = join(import.meta.dirname, '../pricing-cache/DOCTOR.md');

type Page = { readonly path: string; readonly written: string; readonly current: string };

export async function doctorPage(): Promise<Page> {
  return { path, written: readFileSync(path, 'utf8'), current: await formatted(pageOf(examined())) };
}

const formatted = async (text: string): Promise<string> =>
  format(text, { ...(await resolveConfig(path)), filepath: path });

function examined(): Diagnosis {
  const opened = embeddedSnapshot();
  if (!opened.ok) throw new Error(opened.message);
  const { book } = opened;
  return diagnose({
    regions: book.regions,
    keys: region => book.keys(region),
    has: (region, key) => book.find(region, key) !== undefined,
  });
}

function pageOf({ regions, keys, patterns, partly }: Diagnosis): string {
  const missing = new Map<string, string[]>();
  for (const { region, missing: own } of regions)
    for (const { key } of own) missing.set(key, [...(missing.get(key) ?? []), region]);
  const complete = keys - missing.size;
  const lines = [
    '# What the embedded snapshot lacks',
    '',
    'Made by `scripts/price-doctor.ts` from what `costlens prices doctor` finds. AWS does not sell everything in every region;',
    'a key that is missing where it is sold makes a line `unpriced`, with its name.',
    '',
    `Resources ask for ${keys} keys and ${patterns.length} patterns in ${regions.length} regions; ${complete} of the keys are there in all of them.`,
    '',
    ...tableOf('| key that is missing | regions without it |', [...missing].sort().map(rowOf(regions.length))),
    '',
    'A star is a name that is read as free text, like an instance type. Names that the region has in another form of the same thing:',
    '',
    ...tableOf('| pattern | regions with gaps |', gapsOf({ regions, patterns })),
    ...(partly.length === 0 ? [] : ['', `Not every combination of attributes was tried: ${partly.join(', ')}.`]),
  ];
  return `${lines.join('\n')}\n`;
}

const tableOf = (head: string, rows: readonly string[]): readonly string[] => [head, '| --- | --- |', ...rows];

const rowOf =
  (all: number) =>
  ([key, regions]: readonly [string, readonly string[]]): string =>
    `| \`${key}\` | ${named(regions, all)} |`;

/** More than so many are counted. */
const mostNames = 8;

const named = (regions: readonly string[], all: number): string => {
  if (regions.length === all) return 'all';
  return regions.length > mostNames ? `${regions.length} of ${all}` : regions.join(' ');
};

function gapsOf({ regions, patterns }: Pick<Diagnosis, 'regions' | 'patterns'>): readonly string[] {
  return patterns.flatMap(pattern => {
    const without = regions.flatMap(({ region, gaps }) => (gaps.some(gap => gap.pattern === pattern) ? [region] : []));
    return without.length === 0 ? [] : [rowOf(regions.length)([pattern, without])];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(path, await formatted(pageOf(examined())));
