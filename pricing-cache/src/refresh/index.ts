import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { everywhere } from '../format.ts';
import { messageOf, RefreshError } from './errors.ts';
import { alone } from './lock.ts';
import type { RefreshOptions } from './options.ts';
import { keepRegion, refreshRegion, type Done, type Folders } from './refresh-region.ts';
import type { Meter } from './region.ts';
import type { Refreshed } from './report.ts';
import { sourceOf } from './source.ts';
import { currentId, dropOld, makeFolder, storeSnapshot, type Stored } from './store.ts';

export type { Ambiguity } from './gather.ts';
export type { Filter } from './aws-list.ts';
export { patient, type Network } from './network.ts';
export type { Origin, Progress, RefreshOptions } from './options.ts';
export { publicAddress } from './public-list.ts';
export type { Refreshed, RegionReport } from './report.ts';

/** Builds a snapshot from AWS and makes it the one in use. Whatever fails, the old one stays as it was. */
export async function refresh(options: RefreshOptions): Promise<Refreshed> {
  try {
    await makeFolder(options.cache);
    return await alone(options.cache, () => build(options));
  } catch (error) {
    return { ok: false, message: error instanceof RefreshError ? error.message : `unexpected: ${messageOf(error)}` };
  }
}

async function build(options: RefreshOptions): Promise<Refreshed> {
  const { cache, base } = options;
  const folders = { work: join(cache, 'unfinished'), downloads: join(cache, 'downloads') };
  const source = await sourceOf(options);
  await makeFolder(folders.work);
  await makeFolder(folders.downloads);
  const regions = [...new Set([...options.regions, everywhere])];
  const total = { bytes: 0, rows: 0 };
  const done: Done[] = [];
  for (const region of regions) {
    const meter = meterOf(total, options, { done: done.length, of: regions.length, region });
    done.push(await refreshRegion(region, source, options, { meter, folders }));
    options.tidy?.();
  }
  const reports = done.map(({ report }) => report);
  if (reports.every(({ read, ambiguous }) => read === 0 && ambiguous.length === 0))
    throw new RefreshError(`AWS lists no price of ${options.services.join(', ')} that was asked for`);
  const id = await assemble(folders, options, new Map(done.map(({ stored, report }) => [report.region, stored])));
  const folder = join(cache, id);
  return { ok: true, id, folder, origin: source.name, ...total, regions: reports, base: base.snapshot };
}

/** The regions that were read, and all others as the older snapshot has them. */
async function assemble(
  folders: Folders,
  { cache, base, reopened, tidy }: RefreshOptions,
  read: ReadonlyMap<string, Stored>,
): Promise<string> {
  const all = new Map(read);
  for (const region of [...base.regions, everywhere])
    if (!all.has(region)) {
      all.set(region, await keepRegion(region, reopened?.() ?? base, folders));
      tidy?.();
    }
  const previous = await currentId(cache);
  const id = await storeSnapshot(folders.work, cache, all).catch(async (error: unknown) => {
    // What an earlier run had left may be what is wrong: the next one begins anew.
    await rm(folders.work, { recursive: true, force: true });
    await rm(folders.downloads, { recursive: true, force: true });
    throw error;
  });
  await rm(folders.downloads, { recursive: true, force: true });
  // The same prices again are no reason to forget the ones before.
  if (id !== previous) await dropOld(cache, previous === undefined ? [id] : [id, previous]);
  return id;
}

/** So many rows leave some 30 MB of garbage. */
const tidyRows = 20_000;

type Where = { readonly done: number; readonly of: number; readonly region: string };

const meterOf = (
  total: { bytes: number; rows: number },
  { progress, tidy }: RefreshOptions,
  { region, ...where }: Where,
): Meter => ({
  bytes: (count, service) => {
    total.bytes += count;
    progress({ ...where, ...total, what: `${region} ${service}` });
  },
  rows: (count, service) => {
    if (Math.floor((total.rows + count) / tidyRows) > Math.floor(total.rows / tidyRows)) tidy?.();
    total.rows += count;
    progress({ ...where, ...total, what: `${region} ${service}` });
  },
});
