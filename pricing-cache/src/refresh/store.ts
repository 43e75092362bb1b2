import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress } from 'node:zlib';
import { currentName } from '../cache-folder.ts';
import { middleDate } from '../date.ts';
import { ratesPieces, regionPieces } from '../encode-region.ts';
import { format, indexName, ratesName, regionName, type Index, type RegionEntry } from '../format.ts';
import { snapshotId } from '../hash.ts';
import { openSnapshot } from '../open.ts';
import { diskError, RefreshError } from './errors.ts';
import type { Merged } from './merge.ts';

/** A region as the index has it, and the date of its middle price. */
export type Stored = { readonly entry: RegionEntry; readonly date: string };

/** Writes a region's files into a folder, whole and on the disk. */
export async function storeRegion(folder: string, region: string, { prices, rates }: Merged): Promise<Stored> {
  const { keys, at } = prices;
  const entry = {
    sha256: await writePacked(join(folder, regionName(region)), regionPieces(region, prices)),
    prices: keys.length,
  };
  const date = middleDate(keys.map((_, place) => ({ date: at(place).date })));
  if (rates.keys.length === 0) return { entry, date };
  const ratesHash = await writePacked(join(folder, ratesName(region)), ratesPieces(region, rates));
  const count = rates.keys.reduce((sum, key) => sum + rates.numbers(key).length / 3, 0);
  return { entry: { ...entry, rates: { sha256: ratesHash, rates: count } }, date };
}

/** Makes a snapshot of the regions in a folder, and that snapshot the one in use. Until its last step nothing has changed. */
export async function storeSnapshot(
  folder: string,
  cache: string,
  regions: ReadonlyMap<string, Stored>,
): Promise<string> {
  const entries = Object.fromEntries([...regions].sort().map(([region, { entry }]) => [region, entry]));
  const id = snapshotId(entries);
  const index: Index = { id, format, date: middleDate([...regions.values()]), regions: entries, sources: {} };
  await writeWhole(join(folder, indexName), Buffer.from(`${JSON.stringify(index, null, 2)}\n`));
  check(folder, regions.keys());
  const place = join(cache, id);
  // One id is one content: a sound folder of that name is left as it is.
  const isThere = openSnapshot(place).ok;
  await onDisk(cache, async () => {
    await rm(isThere ? folder : place, { recursive: true, force: true });
    if (!isThere) await rename(folder, place);
  });
  await writeWhole(join(cache, `${currentName}.new`), Buffer.from(id));
  await onDisk(cache, () => rename(join(cache, `${currentName}.new`), join(cache, currentName)));
  return id;
}

/** What was written is read as everybody will read it. */
function check(folder: string, regions: Iterable<string>): void {
  for (const region of regions) {
    // Opened anew each time: a book keeps what it has read, and all regions at once are too much.
    const opened = openSnapshot(folder);
    // Rates are looked at only where somebody has asked for one.
    if (opened.ok) opened.book.rates(region, '');
    const problem = opened.ok ? opened.book.problem(region) : opened.message;
    if (problem !== undefined) throw new RefreshError(`what was written cannot be read again: ${problem}`);
  }
}

/** The snapshot in use and the one before it stay; what is older goes. */
export async function dropOld(cache: string, keep: readonly string[]): Promise<void> {
  const names = await readdir(cache).catch(() => []);
  const old = names.filter(name => /^[0-9a-f]{16}$/.test(name) && !keep.includes(name));
  for (const name of old) await rm(join(cache, name), { recursive: true, force: true });
}

export async function currentId(cache: string): Promise<string | undefined> {
  return readFile(join(cache, currentName), 'utf8').then(
    text => text.trim(),
    () => undefined,
  );
}

/** As good as the embedded snapshot's best, at a twentieth of its time; a window of 1 MB in place of 4 costs a hundredth. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_LGWIN]: 20 };

/** Compresses a text while it is made, and returns the hash of it. */
async function writePacked(path: string, pieces: Iterable<string>): Promise<string> {
  const hash = createHash('sha256');
  const text = function* () {
    for (const piece of pieces) {
      hash.update(piece);
      yield Buffer.from(piece);
    }
  };
  await onDisk(path, async () => {
    const file = await open(path, 'w');
    try {
      await pipeline(Readable.from(text()), createBrotliCompress({ params }), async packed => {
        for await (const chunk of packed) await file.writeFile(chunk as Buffer);
      });
      await file.sync();
    } finally {
      await file.close();
    }
  });
  return hash.digest('hex');
}

async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await onDisk(path, async () => {
    const file = await open(path, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

export async function makeFolder(path: string): Promise<void> {
  await onDisk(path, () => mkdir(path, { recursive: true }));
}

async function onDisk<T>(path: string, write: () => Promise<T>): Promise<T> {
  return write().catch((error: unknown) => {
    throw diskError(error, path);
  });
}
