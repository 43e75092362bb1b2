import { createHash } from 'node:crypto';
import { open, readFile, rename, rm, stat, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { createReadStream } from 'node:fs';
import { sha256 } from '../hash.ts';
import { Again, diskError, RefreshError } from './errors.ts';
import { ask, broken, type Network, retrying } from './network.ts';

/** A file that AWS serves: its name stays the same from run to run, its address may be signed anew each time. */
export type Remote = {
  readonly name: string;
  /** Undefined where one name may stand for another file tomorrow. */
  readonly version: string | undefined;
  url(): Promise<string>;
};

export type Arrived = (bytes: number, of: number | undefined) => void;

/** Brings a file to a folder; what is there of it already is not fetched again. Returns its path. */
export async function download(remote: Remote, folder: string, network: Network, arrived: Arrived): Promise<string> {
  const path = join(folder, sha256(remote.name).slice(0, 32));
  // Under a name without a version there may be another file by now.
  if (remote.version !== undefined && (await exists(path))) return path;
  const part = `${path}.part`;
  try {
    await retrying(remote.name, network, () => attempt(remote, part, network, arrived));
  } catch (error) {
    // On a full disk the old snapshot matters more than a head start for the next try.
    if (error instanceof RefreshError && error.message.includes('is full')) await rm(part, { force: true });
    throw error;
  }
  await rename(part, path).catch((error: unknown) => {
    throw diskError(error, path);
  });
  return path;
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** What is known of a half-fetched file: only under the same tag is the rest of it its rest. */
type Part = { readonly bytes: number; readonly tag: string | undefined };

async function partOf(part: string): Promise<Part> {
  const tag = await readFile(`${part}.tag`, 'utf8').catch(() => undefined);
  const { size } = await stat(part).catch(() => ({ size: 0 }));
  return tag === undefined ? { bytes: 0, tag: undefined } : { bytes: size, tag };
}

async function attempt(remote: Remote, part: string, network: Network, arrived: Arrived): Promise<void> {
  const known = await partOf(part);
  const watch = stopwatch(network.stallMs);
  const headers =
    known.tag === undefined || known.bytes === 0 ? {} : { range: `bytes=${known.bytes}-`, 'if-range': known.tag };
  try {
    const response = await ask(await remote.url(), headers, watch.signal);
    await refuse(response, known, part);
    await store(response, part, response.status === 206 ? known.bytes : 0, arrived, watch);
  } catch (error) {
    if (!watch.signal.aborted) throw error;
    throw new Again('the connection brings nothing any more', { isFurther: error instanceof Again && error.isFurther });
  } finally {
    watch.stop();
  }
}

/** What cannot be joined to the part is asked for from the beginning. */
async function refuse(response: Response, known: Part, part: string): Promise<void> {
  const isOver = response.status === 416;
  if (!isOver && (response.status !== 206 || isRest(response, known))) return;
  await response.body?.cancel();
  await forget(part);
  const message = isOver ? 'the file has changed at the server' : 'the server sends the rest of another file';
  throw new Again(message, { isFurther: isOver && known.bytes > 0 });
}

/** From where the part ends, and of the same file: not everybody between here and AWS heeds `If-Range`. */
function isRest({ headers }: Response, { bytes, tag }: Part): boolean {
  const [, start] = /^bytes (\d+)-\d+\/\d+$/.exec(headers.get('content-range') ?? '') ?? [];
  return Number(start) === bytes && (headers.get('etag') ?? tag) === tag;
}

const forget = async (part: string): Promise<void> => {
  await rm(part, { force: true });
  await rm(`${part}.tag`, { force: true });
};

async function store(response: Response, part: string, from: number, arrived: Arrived, watch: Watch): Promise<void> {
  const total = totalOf(response);
  // In this order: a new tag beside an old beginning would join two files.
  if (from === 0) await rm(`${part}.tag`, { force: true });
  const file = await open(part, from === 0 ? 'w' : 'a').catch((error: unknown) => {
    throw diskError(error, part);
  });
  let bytes = from;
  try {
    await remember(response, part);
    for await (const chunk of chunksOf(response, () => bytes > from)) {
      watch.touch();
      await write(file, chunk, part);
      bytes += chunk.length;
      arrived(chunk.length, total);
    }
    // Some file systems find only now that there is no room.
    await file.sync().catch((error: unknown) => {
      throw diskError(error, part);
    });
  } finally {
    await file.close();
  }
  await judge(response, part, { from, bytes, total });
}

/** A strong tag names one sequence of bytes; without one a file cannot be continued. */
async function remember({ headers }: Response, part: string): Promise<void> {
  const tag = headers.get('etag');
  if (tag === null || tag.startsWith('W/') || headers.get('content-encoding') !== null)
    return rm(`${part}.tag`, { force: true });
  await writeFile(`${part}.tag`, tag).catch((error: unknown) => {
    throw diskError(error, part);
  });
}

async function* chunksOf({ body }: Response, isFurther: () => boolean): AsyncGenerator<Uint8Array> {
  try {
    if (body) yield* body as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw broken(error, isFurther());
  }
}

async function write(file: FileHandle, chunk: Uint8Array, part: string): Promise<void> {
  try {
    await file.writeFile(chunk);
  } catch (error) {
    throw diskError(error, part);
  }
}

function totalOf({ headers, status }: Response): number | undefined {
  if (headers.get('content-encoding') !== null) return undefined;
  const whole = /\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1];
  if (status === 206) return Number(whole);
  const length = headers.get('content-length');
  return length === null ? undefined : Number(length);
}

type Size = { readonly from: number; readonly bytes: number; readonly total: number | undefined };

/** The size, and the hash where the server tells one. */
async function judge({ headers }: Response, part: string, { from, bytes, total }: Size): Promise<void> {
  if (total !== undefined && bytes < total) throw new Again('the connection was cut', { isFurther: bytes > from });
  const expected = [
    ['sha256', headers.get('x-amz-checksum-sha256')],
    ['md5', headers.get('content-md5')],
  ] as const;
  const told = expected.find(([, hash]) => /^[A-Za-z0-9+/]+=*$/.test(hash ?? ''));
  const isWrong = told !== undefined && (await hashOf(part, told[0])) !== told[1];
  if (!isWrong && (total === undefined || bytes === total)) return;
  await forget(part);
  throw new Again(isWrong ? 'what arrived has another hash than was sent' : 'more arrived than the server announced');
}

async function hashOf(path: string, algorithm: 'sha256' | 'md5'): Promise<string> {
  const hash = createHash(algorithm);
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('base64');
}

type Watch = { readonly signal: AbortSignal; touch(): void; stop(): void };

/** Aborts when nothing has happened for so long. */
function stopwatch(ms: number): Watch {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  return { signal: controller.signal, touch: () => void timer.refresh(), stop: () => clearTimeout(timer) };
}
