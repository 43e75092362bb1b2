import { parseKey, type Price, type Rate, type Snapshot } from '@costlens/pricing-cache';
import { defaults, namedRegion } from '../../../options.ts';
import { clean } from '../../../report/words.ts';
import type { Arguments } from '../../arguments.ts';
import { exitCodes, type Host, Mistake } from '../../host.ts';
import { openPrices } from '../../prices.ts';
import { nearKeys } from './near-keys.ts';
import { exact, priceText, printJson, snapshotLine } from './print.ts';
import { mistakeInRegions } from './regions.ts';

/** One price, with all that is known of it. A key without its operation stands for the only one there is. */
export function showPrice(words: readonly string[], args: Arguments, host: Host): number | Mistake {
  const asked = words.join(' ').trim().replace(/\s+/g, ' ');
  const book = openPrices(args, host);
  if (book instanceof Mistake) return book;
  const region = regionOf(args, host, book);
  if (region instanceof Mistake) return region;
  const price = find(book, region, asked);
  if (price instanceof Mistake) return price;
  if (args.format === 'json') printJson(host, priceJson(region, price));
  else host.stdout.write(priceLines(region, price, book.rates(region, price.key), book).join(''));
  return exitCodes.fine;
}

function regionOf({ region }: Arguments, { environment }: Host, book: Snapshot): string | Mistake {
  const named = namedRegion({ ...defaults, region, environment });
  if (named === undefined) return new Mistake(`name a region with --region; there are ${book.regions.join(', ')}`);
  return mistakeInRegions(book, [named]) ?? named;
}

function find(book: Snapshot, region: string, asked: string): Price | Mistake {
  if (asked === '') return new Mistake(`write a key as 'AmazonEC2 BoxUsage:m5.large RunInstances'`);
  const exact = book.find(region, asked);
  if (exact) return exact;
  const longer = keysOf(book, region).filter(key => key.startsWith(`${asked} `));
  const [only, ...others] = longer.flatMap(key => book.find(region, key) ?? []);
  if (only && others.length === 0) return only;
  return new Mistake(
    only
      ? `"${asked}" has several prices; name one:\n${longer.map(key => `  ${key}\n`).join('')}`.trimEnd()
      : noPrice(book, region, asked),
  );
}

function noPrice(book: Snapshot, region: string, asked: string): string {
  const near = nearKeys(book, region, asked).map(key => `\n  ${key}`);
  const usageType = parseKey(asked)?.usageType ?? asked;
  const hint =
    near.length > 0 ? `did you mean${near.join('')}` : `look for it with: costlens prices search '${usageType}'`;
  return `no price for "${asked}" in ${region}; ${hint}`;
}

/** With those that AWS lists for no region. */
const keysOf = (book: Snapshot, region: string): readonly string[] => [...book.keys(region), ...book.keys('global')];

/** As DESIGN.md, section 7, has it; null stands for what is not known. */
function priceJson(region: string, { key, unit, tiers, sku, date, source, confidence }: Price) {
  const { service, usageType, operation } = parseKey(key) ?? {};
  return {
    service: service ?? null,
    usageType: usageType ?? null,
    operation: operation ?? null,
    region,
    unit,
    tiers: tiers.map(({ from, usd }) => ({ from, usd })),
    sku: sku ?? null,
    date: date ?? null,
    source: source ?? null,
    confidence,
  };
}

function priceLines(region: string, price: Price, rates: readonly Rate[], book: Snapshot): readonly string[] {
  const { key, sku, date, source, confidence } = price;
  const facts = [
    ['Price', priceText(price)],
    ['SKU', sku ?? 'not known'],
    ['Date', date ?? 'not known'],
    ['Source', source ?? 'not known'],
    ['Confidence', confidence],
    ...rates.map(rate => [rate.plan, rateText(rate)]),
  ];
  const width = Math.max(...facts.map(([name = '']) => name.length));
  const lines = facts.map(([name = '', text = '']) => `  ${name.padEnd(width)}  ${clean(text)}\n`);
  return [`${clean(key)} in ${region}\n`, ...lines, `${snapshotLine(book)}\n`];
}

const rateText = ({ years, payment, offering, usd, upfrontUsd, unit }: Rate): string =>
  [
    `${years} ${years === 1 ? 'year' : 'years'}, ${payment}${offering === undefined ? '' : `, ${offering}`}: ${exact(usd)} per ${unit}`,
    ...(upfrontUsd > 0 ? [`${exact(upfrontUsd)} up front`] : []),
  ].join(' and ');
