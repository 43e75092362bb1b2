import type { Price } from '@costlens/pricing-cache';
import type { Arguments } from '../../arguments.ts';
import { exitCodes, type Host, Mistake } from '../../host.ts';
import { openPrices } from '../../prices.ts';
import { priceText, printJson, printTable, snapshotLine } from './print.ts';
import { mistakeInRegions } from './regions.ts';

/** More than anybody reads on a terminal; JSON has all. */
const mostRows = 100;

/** Every key that holds all the words, in any case of letters. */
export function searchPrices(words: readonly string[], args: Arguments, host: Host): number | Mistake {
  const book = openPrices(args, host);
  if (book instanceof Mistake) return book;
  if (words.length === 0) return new Mistake('prices search takes words of a key, like m7g.large');
  const wanted = words.flatMap(word => word.toLowerCase().split(/\s+/));
  const regions = args.refresh.regions.length > 0 ? args.refresh.regions : [...book.regions, 'global'];
  const mistake = mistakeInRegions(book, regions);
  if (mistake) return mistake;
  const found = regions.flatMap(region =>
    book
      .keys(region)
      .filter(key => wanted.every(word => key.toLowerCase().includes(word)))
      .flatMap(key => book.find(region, key) ?? [])
      .map(price => ({ region, price })),
  );
  if (found.length === 0) return new Mistake(`no key holds "${words.join(' ')}"`);
  if (args.format === 'json') printJson(host, { prices: found.map(json) });
  else {
    printTable(
      host,
      ['Region', 'Key', 'Price'],
      found.slice(0, mostRows).map(({ region, price }) => [region, price.key, shortText(price)]),
    );
    if (found.length > mostRows)
      host.stdout.write(`… and ${found.length - mostRows} more; add words, --region or --format json\n`);
    host.stdout.write(`${snapshotLine(book)}\n`);
  }
  return exitCodes.fine;
}

type Found = { readonly region: string; readonly price: Price };

const json = ({ region, price: { key, unit, tiers, confidence } }: Found) => ({ region, key, unit, tiers, confidence });

const shortText = (price: Price): string =>
  `${priceText(price)}${price.confidence === 'high' ? '' : ` (${price.confidence} confidence)`}`;
