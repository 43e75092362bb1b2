import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { format, indexName, ratesName, regionName, type Index, type RatesFile, type RegionFile } from './format.ts';
import { sha256, snapshotId } from './hash.ts';
import { regionPrices, type RegionPrices } from './region-prices.ts';
import { noRates, regionRates, type RegionRates } from './region-rates.ts';

/** The index, or what is wrong with it. */
export function readIndex(folder: string): Index | string {
  const text = attempt(() => readFileSync(join(folder, indexName), 'utf8'));
  if (text === undefined) return `it has no ${indexName}`;
  const index = attempt(() => JSON.parse(text) as Partial<Index> | null);
  if (typeof index?.format === 'number' && index.format !== format)
    return `its format is ${index.format}, and this version reads ${format}`;
  if (!isIndex(index)) return `its ${indexName} is damaged`;
  if (index.id !== snapshotId(index.regions)) return `its ${indexName} is damaged: the id does not fit the content`;
  const names = Object.entries(index.regions).flatMap(([region, { rates }]) =>
    rates === undefined ? [regionName(region)] : [regionName(region), ratesName(region)],
  );
  const missing = names.find(name => !existsSync(join(folder, name)));
  return missing === undefined ? index : `${missing} is missing`;
}

/** The region's prices, or what is wrong with its file. */
export function readRegion(folder: string, region: string, { regions, sources }: Index): RegionPrices | string {
  const file = readFile(folder, regionName(region), regions[region]?.sha256);
  if (typeof file === 'string') return `The prices of ${region} cannot be read: ${file}.`;
  return isRegionFile(file)
    ? regionPrices(file, sources)
    : `The prices of ${region} cannot be read: ${regionName(region)} is not a price file.`;
}

/** The region's rates, or what is wrong with its file; most regions' prices are asked for without them. */
export function readRates(folder: string, region: string, { regions, sources }: Index): RegionRates | string {
  const expected = regions[region]?.rates?.sha256;
  if (expected === undefined) return noRates;
  const file = readFile(folder, ratesName(region), expected);
  if (typeof file === 'string') return `The rates of ${region} cannot be read: ${file}.`;
  return isRatesFile(file)
    ? regionRates(file, sources)
    : `The rates of ${region} cannot be read: ${ratesName(region)} is not a file of rates.`;
}

type Content = Readonly<Record<string, unknown>> | null;

/** A file's content, or what is wrong with it. */
function readFile(folder: string, name: string, expected: string | undefined): Content | string {
  const bytes = attempt(() => brotliDecompressSync(readFileSync(join(folder, name)), { maxOutputLength: most }));
  if (bytes === undefined) return `${name} is damaged or missing`;
  if (sha256(bytes) !== expected) return `${name} does not fit the snapshot's index`;
  return attempt(() => JSON.parse(bytes.toString('utf8')) as Content) ?? null;
}

/** A region with every service of today is a hundredth of this. */
const most = 256 * 1024 * 1024;

const isIndex = (index: Partial<Index> | null | undefined): index is Index =>
  typeof index?.id === 'string' &&
  typeof index.date === 'string' &&
  isRecord(index.sources) &&
  isRecord(index.regions) &&
  Object.entries(index.regions).every(([region, entry]) => /^[a-z0-9-]+$/.test(region) && isRecord(entry));

function isRegionFile(file: Partial<RegionFile> | null | undefined): file is RegionFile {
  if (!isRecord(file)) return false;
  const { keys, kind, usd, kinds, skus } = file;
  const even = [keys, kind, usd].every(column => Array.isArray(column) && column.length === keys?.length);
  return even && isListOf(kinds, isRecord) && isListOf(skus, Array.isArray);
}

const isRatesFile = (file: Partial<RatesFile> | null): file is RatesFile =>
  isRecord(file) &&
  isListOf(file.offers, isRecord) &&
  isListOf(file.rates, Array.isArray) &&
  Array.isArray(file.keys) &&
  file.keys.length === file.rates?.length;

const isListOf = (value: unknown, is: (item: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The file system throws; users of a snapshot should not have to catch. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
