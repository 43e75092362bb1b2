import { brotliCompressSync, constants } from 'node:zlib';
import { type Price, type Tier } from './book.ts';
import { format, indexName, regionName, type Index, type Kind, type RegionFile } from './format.ts';
import { sha256, snapshotId } from './hash.ts';

export type Prices = ReadonlyMap<string, readonly Price[]>;

/** A snapshot's files by name, from the prices of each region. The same prices always give the same files. */
export function encodeSnapshot(prices: Prices, sources: Readonly<Record<string, string>>): ReadonlyMap<string, Buffer> {
  const texts = [...prices.keys()]
    .sort()
    .map(region => [region, regionText(region, prices.get(region) ?? [])] as const);
  const regions = texts.map(([region, text]) => [
    region,
    { sha256: sha256(text), prices: prices.get(region)?.length ?? 0 },
  ]);
  const index = {
    format,
    date: newest([...prices.values()].flat()),
    regions: Object.fromEntries(regions) as Index['regions'], // entries are built one line above
    sources: Object.fromEntries(Object.entries(sources).sort()) as Index['sources'],
  };
  return new Map([
    [indexName, Buffer.from(`${JSON.stringify({ id: snapshotId(index.regions), ...index }, null, 2)}\n`)],
    ...texts.map(([region, text]) => [regionName(region), compress(text)] as const),
  ]);
}

const newest = (prices: readonly Price[]): string =>
  prices.reduce((date, price) => (price.date !== undefined && price.date > date ? price.date : date), '');

const compress = (text: string): Buffer =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) } });

function regionText(region: string, prices: readonly Price[]): string {
  const sorted = [...prices].sort((a, b) => (a.key < b.key ? -1 : 1));
  const kinds = new Map<string, number>();
  const place = (price: Price): number => {
    const text = JSON.stringify(kindOf(price));
    const known = kinds.get(text) ?? kinds.size;
    kinds.set(text, known);
    return known;
  };
  const kind = sorted.map(place);
  const file: RegionFile = {
    format,
    region,
    kinds: [...kinds.keys()].map(text => JSON.parse(text) as Kind), // what place() has just written
    keys: sorted.map(({ key }) => key),
    kind,
    usd: sorted.map(({ tiers }) => flat(tiers)),
    skus: sorted.flatMap(({ sku }, at) => (sku === undefined ? [] : [[at, sku] as const])),
  };
  return JSON.stringify(file);
}

const kindOf = ({ unit, confidence, source, date }: Price): Kind => ({ unit, confidence, source, date });

function flat(tiers: readonly Tier[]): number | number[] {
  const [first] = tiers;
  return tiers.length === 1 && first?.from === 0 ? first.usd : tiers.flatMap(({ from, usd }) => [from, usd]);
}
