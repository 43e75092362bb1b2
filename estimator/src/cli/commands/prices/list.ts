import { parseKey, type Snapshot } from '@costlens/pricing-cache';
import type { Arguments } from '../../arguments.ts';
import { exitCodes, type Host, Mistake } from '../../host.ts';
import { openPrices } from '../../prices.ts';
import { printJson, printTable, snapshotLine } from './print.ts';
import { mistakeInRegions } from './regions.ts';

type RegionSummary = {
  readonly region: string;
  readonly keys: number;
  readonly services: Readonly<Record<string, number>>;
  readonly lowConfidence: number;
  readonly oldest: string;
  readonly newest: string;
};

/** What a snapshot holds: regions, services and keys. */
export function listPrices(words: readonly string[], args: Arguments, host: Host): number | Mistake {
  if (words.length > 0) return new Mistake('prices list takes --region, and nothing else');
  const book = openPrices(args, host);
  if (book instanceof Mistake) return book;
  const all = [...book.regions, ...(book.keys('global').length > 0 ? ['global'] : [])];
  const regions = args.refresh.regions.length > 0 ? args.refresh.regions : all;
  const mistake = mistakeInRegions(book, regions);
  if (mistake) return mistake;
  const summaries = regions.map(region => summary(book, region));
  if (args.format === 'json') printJson(host, { snapshot: book.snapshot, regions: summaries });
  else {
    printTable(
      host,
      ['Region', 'Keys', 'Services', 'Low confidence', 'Dates'],
      summaries.map(each => [
        each.region,
        String(each.keys),
        String(Object.keys(each.services).length),
        String(each.lowConfidence),
        each.oldest === each.newest ? each.newest : `${each.oldest} to ${each.newest}`,
      ]),
    );
    host.stdout.write(`${snapshotLine(book)}\n`);
  }
  return exitCodes.fine;
}

function summary(book: Snapshot, region: string): RegionSummary {
  const prices = book.keys(region).flatMap(key => book.find(region, key) ?? []);
  const services: Record<string, number> = {};
  for (const { key } of prices) {
    const service = parseKey(key)?.service ?? '';
    services[service] = (services[service] ?? 0) + 1;
  }
  const dates = prices.flatMap(({ date }) => date ?? []).sort();
  return {
    region,
    keys: prices.length,
    services,
    lowConfidence: prices.filter(({ confidence }) => confidence === 'low').length,
    oldest: dates[0] ?? '',
    newest: dates.at(-1) ?? '',
  };
}
