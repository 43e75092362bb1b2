import { brotliCompressSync, constants } from 'node:zlib';
import type { Price, Rate } from './book.ts';
import { middleDate } from './date.ts';
import { regionRates } from './encode-rates.ts';
import { regionPieces } from './encode-region.ts';
import { format, indexName, ratesName, regionName, type Index } from './format.ts';
import { sha256, snapshotId } from './hash.ts';

export type Prices = ReadonlyMap<string, readonly Price[]>;
export type Rates = ReadonlyMap<string, readonly Rate[]>;

/** A snapshot's files by name, from the prices and rates of each region. The same prices always give the same files. */
export function encodeSnapshot(
  prices: Prices,
  sources: Readonly<Record<string, string>>,
  rates: Rates = new Map(),
): ReadonlyMap<string, Buffer> {
  const made = [...prices.keys()].sort().map(name => region(name, prices.get(name) ?? [], rates.get(name) ?? []));
  const index = {
    format,
    date: middleDate([...prices.values()].flat()),
    regions: Object.fromEntries(made.map(({ name, entry }) => [name, entry])),
    sources: Object.fromEntries(Object.entries(sources).sort()) as Index['sources'],
  };
  return new Map([
    [indexName, Buffer.from(`${JSON.stringify({ id: snapshotId(index.regions), ...index }, null, 2)}\n`)],
    ...made.flatMap(({ files }) => files).map(([name, text]) => [name, compress(text)] as const),
  ]);
}

type Made = {
  readonly name: string;
  readonly entry: Index['regions'][string];
  readonly files: readonly (readonly [name: string, text: string])[];
};

function region(name: string, prices: readonly Price[], rates: readonly Rate[]): Made {
  const text = regionText(name, prices);
  const entry = { sha256: sha256(text), prices: prices.length };
  const files = [[regionName(name), text]] as const;
  if (rates.length === 0) return { name, entry, files };
  const ratesText = JSON.stringify(regionRates(name, rates));
  return {
    name,
    entry: { ...entry, rates: { sha256: sha256(ratesText), rates: rates.length } },
    files: [...files, [ratesName(name), ratesText]],
  };
}

/** The highest quality takes fifty times as long, and saves a sixth. */
const quality = 6;

const compress = (text: string): Buffer =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  });

function regionText(region: string, prices: readonly Price[]): string {
  const sorted = [...prices].sort((a, b) => (a.key < b.key ? -1 : 1));
  const at = (place: number): Price => {
    const price = sorted[place];
    if (!price) throw new RangeError(`no price ${place}`);
    return price;
  };
  return [...regionPieces(region, { keys: sorted.map(({ key }) => key), at })].join('');
}
