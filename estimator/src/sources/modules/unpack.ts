import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderOf, join as joinPath } from '../../path.ts';
import type { Entries, Entry } from './entry.ts';
import { Failure } from './failure.ts';
import { limits } from './settings.ts';

/** Writes a package's entries below a folder and gives the hash of it all; nothing is written outside of the folder. */
export async function unpack(entries: Entries, folder: string): Promise<string | Failure> {
  const written: Written = { folder, content: new Map(), links: [], bytes: 0 };
  mkdirSync(folder, { recursive: true });
  for await (const entry of entries) {
    const trouble = entry instanceof Failure ? entry : write(entry, written);
    if (trouble) return trouble;
  }
  // Links come last, so that no file is written through one.
  for (const link of written.links) writeLink(folder, link);
  return hashOf(written.content);
}

type Written = {
  readonly folder: string;
  readonly content: Map<string, string>;
  readonly links: Link[];
  bytes: number;
};

function write(entry: Entry, written: Written): Failure | undefined {
  const path = insidePath(entry.path);
  if (path === undefined)
    return new Failure(`it holds a path that leaves it: ${JSON.stringify(entry.path.slice(0, 200))}`);
  if (path === '' || isGit(path)) return undefined;
  written.bytes += entry.kind === 'file' ? entry.bytes.length : 0;
  if (written.content.size >= limits.entries || written.bytes > limits.unpackedBytes)
    return new Failure('it unpacks to too much');
  written.content.set(path, digest(entry));
  if (entry.kind === 'link') written.links.push({ path, target: entry.target });
  else writeFile(join(written.folder, path), entry.bytes);
  return undefined;
}

type Link = { readonly path: string; readonly target: string };

/** Undefined for a path that leaves the package, on any system. */
function insidePath(path: string): string | undefined {
  const absolute = /^(?:[/\\]|[A-Za-z]:)/.test(path);
  return absolute || /[\0\\]/.test(path) || path.length > 1024 ? undefined : joinPath('', path);
}

const isGit = (path: string): boolean => /(?:^|\/)\.git(?:\/|$)/i.test(path);

function writeFile(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** A link that leaves the package is left out, and where the system has no links, so is every other. */
function writeLink(folder: string, { path, target }: Link): void {
  if (/^[/\\]|\\|\0|:/.test(target) || joinPath(folderOf(path), target) === undefined) return;
  try {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(target, join(folder, path));
  } catch {
    // What it would have shown is then missing, and reported where it is asked for.
  }
}

const digest = (entry: Entry): string =>
  `${entry.kind} ${createHash('sha256')
    .update(entry.kind === 'file' ? entry.bytes : entry.target)
    .digest('hex')}`;

function hashOf(content: ReadonlyMap<string, string>): string {
  const whole = createHash('sha256');
  for (const path of [...content.keys()].sort()) whole.update(`${path}\0${content.get(path) ?? ''}\n`);
  return whole.digest('hex');
}
