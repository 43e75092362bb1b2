import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { format, indexName, regionName, type Index, type RegionFile } from './format.ts';
import { sha256, snapshotId } from './hash.ts';
import { regionPrices, type RegionPrices } from './region-prices.ts';

/** The index, or what is wrong with it. */
export function readIndex(folder: string): Index | string {
  const text = attempt(() => readFileSync(join(folder, indexName), 'utf8'));
  if (text === undefined) return `it has no ${indexName}`;
  const index = attempt(() => JSON.parse(text) as Partial<Index> | null);
  if (typeof index?.format === 'number' && index.format !== format)
    return `its format is ${index.format}, and this version reads ${format}`;
  if (!isIndex(index)) return `its ${indexName} is damaged`;
  if (index.id !== snapshotId(index.regions)) return `its ${indexName} is damaged: the id does not fit the content`;
  const missing = Object.keys(index.regions).find(region => !existsSync(join(folder, regionName(region))));
  return missing === undefined ? index : `${regionName(missing)} is missing`;
}

/** The region's prices, or what is wrong with its file. */
export function readRegion(folder: string, region: string, { regions, sources }: Index): RegionPrices | string {
  const name = regionName(region);
  const bytes = attempt(() => brotliDecompressSync(readFileSync(join(folder, name)), { maxOutputLength: most }));
  if (bytes === undefined) return `The prices of ${region} cannot be read: ${name} is damaged or missing.`;
  if (sha256(bytes) !== regions[region]?.sha256)
    return `The prices of ${region} cannot be read: ${name} does not fit the snapshot's index.`;
  const file = attempt(() => JSON.parse(bytes.toString('utf8')) as Partial<RegionFile> | null);
  return isRegionFile(file)
    ? regionPrices(file, sources)
    : `The prices of ${region} cannot be read: ${name} is not a price file.`;
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
