import { diagnose, type Diagnosis } from '../../../doctor/index.ts';
import type { Arguments } from '../../arguments.ts';
import { exitCodes, type Host, Mistake } from '../../host.ts';
import { openPrices } from '../../prices.ts';
import { printJson, printTable, snapshotLine } from './print.ts';
import { mistakeInRegions } from './regions.ts';

/** Every key that resources can ask for and a snapshot has not, in each region. */
export function doctor(words: readonly string[], args: Arguments, host: Host): number | Mistake {
  if (words.length > 0) return new Mistake('prices doctor takes --region, and nothing else');
  const book = openPrices(args, host);
  if (book instanceof Mistake) return book;
  const named = args.refresh.regions;
  const mistake = mistakeInRegions(book, named.length === 0 ? [...book.regions, 'global'] : named);
  if (mistake) return mistake;
  const found = diagnose({
    regions: named.length === 0 ? book.regions : named,
    keys: region => book.keys(region),
    has: (region, key) => book.find(region, key) !== undefined,
  });
  if (args.format === 'json')
    printJson(host, { snapshot: book.snapshot, ...found, notEnumerated: notEnumerated(found) });
  else {
    print(found, host);
    host.stdout.write(
      `${notEnumerated(found)
        .map(text => `${text}\n`)
        .join('')}${snapshotLine(book)}\n`,
    );
  }
  return exitCodes.fine;
}

function print({ regions, keys, patterns }: Diagnosis, host: Host): void {
  const missing = new Map<string, string[]>();
  for (const region of regions)
    for (const { key } of region.missing) missing.set(key, [...(missing.get(key) ?? []), region.region]);
  printTable(
    host,
    ['Key that is missing', 'Regions'],
    [...missing].sort().map(([key, where]) => [key, where.length === regions.length ? 'all' : where.join(' ')]),
  );
  host.stdout.write('\n');
  printTable(
    host,
    ['Region', 'Pattern', 'Missing', 'For example'],
    regions.flatMap(({ region, gaps }) =>
      gaps.map(gap => [region, gap.pattern, share(gap), gap.names.slice(0, 3).join(' ')]),
    ),
  );
  host.stdout.write(`\n${keys} keys and ${patterns.length} patterns asked for in ${regions.length} regions\n`);
}

const share = ({ of, names }: { readonly of: number; readonly names: readonly string[] }): string =>
  of === 0 ? 'all' : `${names.length} of ${of}`;

/** What this cannot know, said rather than left out. */
const notEnumerated = ({ partly }: Diagnosis): readonly string[] => [
  'A star is a name that resources read as free text; only names that the snapshot has somewhere in the region are looked for, and AWS does not sell each in every form.',
  ...partly.map(type => `${type}: its attributes combine in too many ways; every two were tried together.`),
];
