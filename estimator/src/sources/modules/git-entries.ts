import type { Entry } from './entry.ts';
import { Failure } from './failure.ts';
import { git } from './git-run.ts';
import { limits, type Settings } from './settings.ts';

type Blob = { readonly id: string; readonly path: string; readonly bytes: number; readonly isLink: boolean };

/** Read together in one run of git. */
const batchBytes = 16 * 1024 * 1024;
const batchBlobs = 4096;

/** Everything in a commit's tree. What submodules hold is not fetched. */
export async function* gitEntries(
  repository: string,
  commit: string,
  settings: Settings,
): AsyncGenerator<Entry | Failure> {
  const inRepository = ['--git-dir', repository];
  const listing = [...inRepository, 'ls-tree', '-r', '-z', '-l', '--full-tree', commit];
  const listed = await git({ args: listing, mostBytes: limits.answerBytes }, settings);
  const blobs = listed instanceof Failure ? [] : parseListing(listed.toString());
  if (listed instanceof Failure) yield listed;
  else if (isTooLarge(blobs)) yield new Failure('the repository is too large');
  else for (const batch of batches(blobs)) yield* readBatch(inRepository, batch, settings);
}

const isTooLarge = (blobs: readonly Blob[]): boolean =>
  blobs.length > limits.entries || sizeOf(blobs) > limits.unpackedBytes;

async function* readBatch(
  inRepository: readonly string[],
  batch: readonly Blob[],
  settings: Settings,
): AsyncGenerator<Entry | Failure> {
  const input = batch.map(({ id }) => `${id}\n`).join('');
  const mostBytes = sizeOf(batch) + 200 * batch.length;
  const output = await git({ args: [...inRepository, 'cat-file', '--batch'], input, mostBytes }, settings);
  if (output instanceof Failure) yield output;
  else yield* entriesIn(output, batch);
}

const sizeOf = (blobs: readonly Blob[]): number => blobs.reduce((sum, { bytes }) => sum + bytes, 0);

/** `mode SP type SP id SP size TAB path NUL` */
function parseListing(listing: string): readonly Blob[] {
  return listing.split('\0').flatMap(line => {
    const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line);
    if (match === null) return [];
    const [, mode, id = '', bytes, path = ''] = match;
    return [{ id, path, bytes: Number(bytes), isLink: mode === '120000' }];
  });
}

function* batches(blobs: readonly Blob[]): Generator<readonly Blob[]> {
  let [batch, bytes] = [[] as Blob[], 0];
  for (const blob of blobs) {
    if (batch.length > 0 && (batch.length === batchBlobs || bytes + blob.bytes > batchBytes)) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(blob);
    bytes += blob.bytes;
  }
  if (batch.length > 0) yield batch;
}

/** `git cat-file --batch` answers each id with a header line, the bytes and a newline. */
function* entriesIn(output: Buffer, batch: readonly Blob[]): Generator<Entry> {
  let at = 0;
  for (const { path, bytes: size, isLink } of batch) {
    at = output.indexOf(10, at) + 1;
    const bytes = output.subarray(at, at + size);
    at += size + 1;
    yield isLink ? { kind: 'link', path, target: bytes.toString() } : { kind: 'file', path, bytes };
  }
}
