import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { download } from './download.ts';
import { RefreshError } from './errors.ts';
import { gatherer, type Gatherer } from './gather.ts';
import type { Read } from './merge.ts';
import { offerRows } from './offer-row.ts';
import { parallel, type RefreshOptions } from './options.ts';
import { pooled } from './pool.ts';
import type { BulkFile } from './public-list.ts';
import { addPlan, planRows } from './savings-plan.ts';
import type { Source } from './source.ts';

/** What is to be read for one region. */
export type Plan = { readonly region: string; readonly files: readonly BulkFile[]; readonly absent: readonly string[] };

/** Counts what happens, for whoever watches. */
export type Meter = { bytes(count: number, what: string): void; rows(count: number, what: string): void };

/** Finds a region's files. One Savings Plan file serves several services. */
export async function planRegion(region: string, source: Source, { services }: RefreshOptions): Promise<Plan> {
  const found = await pooled(services, parallel, async service => ({
    service,
    offers: await source.files(service, region),
    plans: await source.plans(service, region),
  }));
  const files = found.flatMap(({ offers, plans }) => [...offers, ...plans]);
  const absent = found.filter(({ offers }) => offers.length === 0).map(({ service }) => service);
  return {
    region,
    files: [...new Map(files.map(file => [file.name, file])).values()],
    absent: source.origin === 'products' ? [] : absent,
  };
}

/** Fetches several files at a time, and reads one after the other. */
export async function readRegion(
  plan: Plan,
  source: Source,
  options: RefreshOptions,
  meter: Meter,
  folder: string,
): Promise<Read> {
  const { region, files } = plan;
  const gathered = gatherer(region, source.name);
  let turn = Promise.resolve();
  const done = await pooled(files, parallel, async file => {
    const path = await download(file, folder, options.network, bytes => meter.bytes(bytes, file.service));
    const rows = turn.then(() => readFile(path, file, region, gathered, meter));
    turn = rows.then(() => undefined);
    // A list without a single price is no reason to forget those there are.
    return { path, read: (await rows) > 0 && file.kind === 'offer' ? [file.service] : [] };
  });
  const single = await readProducts(region, source, options, gathered, meter);
  const listed = done.flatMap(({ read }) => read);
  for (const { path } of done) await rm(path, { force: true });
  return { region, gathered: gathered.finish(), rates: gathered.rates, whole: new Set([...listed, ...single]) };
}

async function readFile(
  path: string,
  file: BulkFile,
  region: string,
  gathered: Gatherer,
  meter: Meter,
): Promise<number> {
  let placed = 0;
  const chunks = createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>; // no encoding is set
  try {
    for await (const rows of file.kind === 'plan' ? plans(chunks, region, gathered) : offers(chunks, file, gathered)) {
      meter.rows(rows.read, file.service);
      placed += rows.placed;
    }
  } catch (error) {
    // A file that arrived whole and cannot be read does not get better by keeping it.
    await rm(path, { force: true });
    throw error instanceof RefreshError ? new RefreshError(`${file.name} cannot be used: ${error.message}`) : error;
  }
  return placed;
}

/** Rows of a file, and those of them that have a place. */
type Rows = { readonly read: number; readonly placed: number };

async function* plans(chunks: AsyncIterable<Buffer>, region: string, { rates }: Gatherer): AsyncGenerator<Rows> {
  for await (const batch of planRows(chunks)) {
    addPlan(rates, region, batch);
    yield { read: batch.rows.length, placed: 0 };
  }
}

async function* offers(chunks: AsyncIterable<Buffer>, { version }: BulkFile, gathered: Gatherer): AsyncGenerator<Rows> {
  for await (const batch of offerRows(chunks, version)) yield { read: batch.rows.length, placed: gathered.add(batch) };
}

/** Single products, where no files are read. */
async function readProducts(
  region: string,
  source: Source,
  { services, filters }: RefreshOptions,
  gathered: Gatherer,
  meter: Meter,
): Promise<readonly string[]> {
  const whole: string[] = [];
  for (const service of services) {
    let found = 0;
    for await (const batch of source.products(service, region) ?? []) {
      found += gathered.add(batch);
      meter.rows(batch.rows.length, service);
    }
    if (filters.length === 0 && found > 0) whole.push(service);
  }
  return whole;
}
