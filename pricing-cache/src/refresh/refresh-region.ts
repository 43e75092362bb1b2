import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Snapshot } from '../book.ts';
import { everywhere } from '../format.ts';
import { foreignRegion } from '../currency.ts';
import { sha256 } from '../hash.ts';
import { regionPrefixes } from '../region.ts';
import { diskError, RefreshError } from './errors.ts';
import { gatherer } from './gather.ts';
import { merge, type Read } from './merge.ts';
import type { RefreshOptions } from './options.ts';
import { rateTable } from './rate-table.ts';
import { planRegion, readRegion, type Meter, type Plan } from './region.ts';
import type { RegionReport } from './report.ts';
import type { Source } from './source.ts';
import { storeRegion, type Stored } from './store.ts';

/** A region that is written, and what there is to tell of it. */
export type Done = { readonly stored: Stored; readonly report: RegionReport };

/** `work` becomes the snapshot; `downloads` holds what an interrupted refresh need not do again. */
export type Folders = { readonly work: string; readonly downloads: string };

type Means = { readonly meter: Meter; readonly folders: Folders };

/** Reads a region from AWS and writes its files; a region that an interrupted refresh has finished is not read again. */
export async function refreshRegion(
  region: string,
  source: Source,
  options: RefreshOptions,
  { meter, folders }: Means,
): Promise<Done> {
  const foreign = foreignRegion(region);
  if (foreign !== undefined) throw new RefreshError(foreign.replace(/\.$/, ''));
  const plan = await planRegion(region, source, options);
  const note = join(folders.downloads, `${region}.json`);
  const inputs = sha256(JSON.stringify([plan.files.map(({ name }) => name), options.base.snapshot.id]));
  const finished = isReadFromFiles(plan, source, options) ? await finishedBefore(note, inputs) : undefined;
  if (region !== everywhere && !Object.hasOwn(regionPrefixes, region))
    throw new RefreshError(
      `${region} is newer than this version of Costlens: what its usage types begin with is not known`,
    );
  if (finished) return finished;
  const read = await readRegion(plan, source, options, meter, folders.downloads);
  const { base, reopened = () => base, tidy = () => undefined } = options;
  tidy();
  const merged = merge(read, reopened());
  tidy();
  const stored = await storeRegion(folders.work, region, merged);
  const done = { stored, report: reportOf(plan, read, stored) };
  await writeFile(note, JSON.stringify({ inputs, done })).catch((error: unknown) => {
    throw diskError(error, note);
  });
  return done;
}

/** Files have names that tell their content; single products have to be asked for each time. */
function isReadFromFiles({ region, files }: Plan, { origin }: Source, { services, base }: RefreshOptions): boolean {
  if (origin === 'products') return false;
  if (files.length === 0 && region !== everywhere && !base.regions.includes(region))
    throw new RefreshError(`AWS has no price list of ${services.join(', ')} for the region "${region}"`);
  return files.length > 0 && files.every(({ version }) => version !== undefined);
}

/** Also says where nothing was found, so that an empty answer is not taken for a fresh price. */
const reportOf = ({ region, absent }: Plan, { gathered, rates, whole }: Read, { entry }: Stored): RegionReport => ({
  region,
  read: gathered.keys.length,
  prices: entry.prices,
  rates: entry.rates?.rates ?? 0,
  services: [...whole].sort(),
  absent,
  ambiguous: gathered.ambiguous,
  ambiguousRates: [...rates.ambiguous].sort(),
  leftOut: Object.fromEntries(gathered.leftOut),
});

async function finishedBefore(note: string, inputs: string): Promise<Done | undefined> {
  try {
    // Written by refreshRegion; whatever else is there is done again.
    const known = JSON.parse(await readFile(note, 'utf8')) as { readonly inputs: string; readonly done: Done };
    return known.inputs === inputs ? known.done : undefined;
  } catch {
    return undefined;
  }
}

/** A region as the older snapshot has it. */
export async function keepRegion(region: string, base: Snapshot, { work }: Folders): Promise<Stored> {
  const gathered = gatherer(region, '').finish();
  const nothing: Read = { region, gathered, rates: rateTable(''), whole: new Set() };
  return storeRegion(work, region, merge(nothing, base));
}
