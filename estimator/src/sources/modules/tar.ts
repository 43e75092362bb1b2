import { gunzipSync } from 'node:zlib';
import type { Entry } from './entry.ts';
import { Failure } from './failure.ts';
import { limits } from './settings.ts';

const block = 512;
/** A header for each entry, and at most a block of padding. */
const mostBytes = limits.unpackedBytes + 2 * block * limits.entries;

/** The entries of a gzipped tar archive: files and links; devices and the like are passed over. */
export function tarEntries(archive: Uint8Array): Iterable<Entry | Failure> {
  try {
    return read(gunzipSync(archive, { maxOutputLength: mostBytes }));
  } catch (error) {
    const isLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return [new Failure(isLarge ? 'the archive unpacks to too much' : 'the archive is broken')];
  }
}

/** What an extended header says of the entry that follows it. */
type Extended = { path?: string; linkpath?: string; size?: string };

function* read(tar: Buffer): Generator<Entry | Failure> {
  let extended: Extended = {};
  const files = new Map<string, Uint8Array>();
  for (let at = 0; at + block <= tar.length && tar[at] !== 0;) {
    const header = parseHeader(tar, at, extended);
    if (!header) {
      yield new Failure('the archive is broken');
      return;
    }
    const bytes = tar.subarray(at + block, at + block + header.size);
    at += block + Math.ceil(header.size / block) * block;
    const next = extension(header.type, bytes, extended);
    extended = next ?? {};
    if (!next) yield* entryOf(header, bytes, files);
  }
}

type Header = { readonly type: string; readonly path: string; readonly target: string; readonly size: number };

/** Undefined for what is no header, or announces more than there is. */
function parseHeader(tar: Buffer, at: number, extended: Extended): Header | undefined {
  const header = tar.subarray(at, at + block);
  const size = extended.size === undefined ? octal(header, 124, 12) : Number(extended.size);
  const fits = Number.isSafeInteger(size) && size >= 0 && at + block + size <= tar.length;
  if (!fits || checksum(header) !== octal(header, 148, 8)) return undefined;
  const target = extended.linkpath ?? text(header, 157, 100);
  return { type: text(header, 156, 1), path: extended.path ?? pathIn(header), target, size };
}

function pathIn(header: Buffer): string {
  const prefix = header.toString('latin1', 257, 262) === 'ustar' ? text(header, 345, 155) : '';
  return (prefix === '' ? '' : `${prefix}/`) + text(header, 0, 100);
}

/** Headers about the next entry, and about all that follow; undefined for an entry itself. */
function extension(type: string, bytes: Buffer, before: Extended): Extended | undefined {
  switch (type) {
    case 'x':
      return { ...before, ...parseRecords(bytes.toString()) };
    case 'L':
      return { ...before, path: text(bytes, 0, bytes.length) };
    case 'K':
      return { ...before, linkpath: text(bytes, 0, bytes.length) };
    case 'g':
      return before;
    default:
      return undefined;
  }
}

/** `length SP name=value NL`, one after the other. */
function parseRecords(records: string): Extended {
  const found: Extended = {};
  for (const [, name, value] of records.matchAll(/^\d+ (path|linkpath|size)=([^\n]*)\n/gm))
    if (name === 'path' || name === 'linkpath' || name === 'size') found[name] = value ?? '';
  return found;
}

function* entryOf({ type, path, target }: Header, bytes: Uint8Array, files: Map<string, Uint8Array>): Generator<Entry> {
  if (path.endsWith('/')) return;
  if (type === '2') yield { kind: 'link', path, target };
  const content = type === '1' ? files.get(target) : bytes;
  if (!['', '0', '1', '7'].includes(type) || !content) return;
  files.set(path, content);
  yield { kind: 'file', path, bytes: content };
}

function text(bytes: Buffer, start: number, length: number): string {
  const end = bytes.indexOf(0, start);
  return bytes.toString('utf8', start, end < 0 ? start + length : Math.min(end, start + length));
}

/** Large numbers are written as bytes, with the first bit set. */
function octal(header: Buffer, start: number, length: number): number {
  if (((header[start] ?? 0) & 0x80) === 0) return Number.parseInt(text(header, start, length).trim() || '0', 8);
  const digits = header.subarray(start + 1, start + length);
  return digits.reduce((sum, digit) => sum * 256 + digit, 0);
}

/** The sum of the header's bytes, its own field taken as blanks. */
const checksum = (header: Buffer): number =>
  header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);
