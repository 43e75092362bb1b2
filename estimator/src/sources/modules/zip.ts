import { inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.ts';
import type { Entry } from './entry.ts';
import { Failure } from './failure.ts';
import { limits } from './settings.ts';

const broken = new Failure('the archive is broken');
const signature = { end: 0x06054b50, entry: 0x02014b50, file: 0x04034b50 };

/** The entries of a zip archive, as its directory lists them. */
export function* zipEntries(archive: Uint8Array): Generator<Entry | Failure> {
  const zip = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const listed = directoryOf(zip);
  if (listed instanceof Failure) yield listed;
  else yield* entriesOf(zip, listed);
}

function* entriesOf(zip: Buffer, listed: readonly Listed[]): Generator<Entry | Failure> {
  let room: number = limits.unpackedBytes;
  for (const each of listed) {
    const { path, isLink } = each;
    if (path.endsWith('/')) continue;
    const bytes = unpacked(zip, each, room);
    if (bytes instanceof Failure) {
      yield bytes;
      return;
    }
    room -= bytes.length;
    yield isLink ? { kind: 'link', path, target: Buffer.from(bytes).toString() } : { kind: 'file', path, bytes };
  }
}

type Listed = {
  readonly path: string;
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly sum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
};

function directoryOf(zip: Buffer): readonly Listed[] | Failure {
  const end = endOf(zip);
  if (end === undefined) return broken;
  const count = zip.readUInt16LE(end + 10);
  const listed: Listed[] = [];
  let at = zip.readUInt32LE(end + 16);
  // Archives of more than 4 GB or 65,535 entries say so; no module is that large.
  if (count === 0xffff || at === 0xffffffff || count > limits.entries) return new Failure('the archive is too large');
  for (let index = 0; index < count; index++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== signature.entry) return broken;
    listed.push(parseListed(zip, at));
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return listed;
}

/** It stands last, before a comment of at most 65,535 bytes. */
function endOf(zip: Buffer): number | undefined {
  for (let at = zip.length - 22; at >= 0 && at >= zip.length - 22 - 0xffff; at--)
    if (zip.readUInt32LE(at) === signature.end) return at;
  return undefined;
}

function parseListed(zip: Buffer, at: number): Listed {
  const name = at + 46;
  const madeOnUnix = zip.readUInt8(at + 5) === 3;
  return {
    path: zip.toString('utf8', name, name + zip.readUInt16LE(at + 28)),
    isLink: madeOnUnix && zip.readUInt32LE(at + 38) >>> 28 === 0xa,
    isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
    method: zip.readUInt16LE(at + 10),
    sum: zip.readUInt32LE(at + 16),
    packed: zip.readUInt32LE(at + 20),
    size: zip.readUInt32LE(at + 24),
    offset: zip.readUInt32LE(at + 42),
  };
}

function unpacked(zip: Buffer, listed: Listed, room: number): Uint8Array | Failure {
  const { size, sum } = listed;
  if (listed.isEncrypted) return new Failure('the archive is encrypted');
  if (size > room) return new Failure('the archive unpacks to too much');
  const packed = packedBytes(zip, listed);
  const bytes = packed && inflated(packed, listed.method, size);
  return bytes?.length === size && crc32(bytes) === sum ? bytes : broken;
}

/** The entry's own header repeats its name, and may hold other extra fields. */
function packedBytes(zip: Buffer, { offset, packed }: Listed): Buffer | undefined {
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== signature.file) return undefined;
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  return start + packed > zip.length ? undefined : zip.subarray(start, start + packed);
}

/** Never more than was announced: what unpacks to more is broken, or a bomb. */
function inflated(bytes: Buffer, method: number, size: number): Buffer | undefined {
  if (method === 0) return bytes;
  try {
    return method === 8 ? inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) }) : undefined;
  } catch {
    return undefined;
  }
}
