import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Entry, SourceTree } from '../model.ts';
import { decode } from './decode.ts';
import { ignoredIn } from './git-ignored.ts';
import { commitInIndex } from './git-submodules.ts';

/** No infrastructure code is larger; what is, is not read. A plan that somebody names may be. */
const largestBytes = 64 * 1024 * 1024;
const largestNamedBytes = 512 * 1024 * 1024;

/** Files on disk below a folder. What leaves the folder, by `..` or by a symbolic link, is not there. */
export function diskTree(folder: string, named?: string): SourceTree {
  const root = real(folder) ?? folder;
  const inside = (path: string): string | undefined => {
    const target = real(join(root, path));
    return target === root || target?.startsWith(root.endsWith(sep) ? root : root + sep) ? target : undefined;
  };
  return {
    read: path => readText(inside(path), path === named ? largestNamedBytes : largestBytes),
    readBytes: path => readFile(inside(path)),
    list: path => listFolder(inside(path)),
    isIgnored: ignoredIn(root),
    identity: path =>
      blobId(readFile(inside(path))) ?? (holdsNothing(inside(path)) ? commitInIndex(root, path) : undefined),
    origin: { kind: 'disk', folder, named },
  };
}

/** What a submodule leaves that is not checked out. */
function holdsNothing(path: string | undefined): boolean {
  try {
    return path !== undefined && statSync(path).isDirectory() && readdirSync(path).every(name => name === '.git');
  } catch {
    return false;
  }
}

/** As git names a file's content; a repository that uses longer ids has others. */
const blobId = (bytes: Buffer | undefined): string | undefined =>
  bytes && createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

function real(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** Undefined, too, for more than a text can hold. */
function readText(path: string | undefined, largest: number): string | undefined {
  try {
    const bytes = readFile(path, largest);
    return bytes && decode(bytes);
  } catch {
    return undefined;
  }
}

function readFile(path: string | undefined, largest = largestBytes): Buffer | undefined {
  try {
    if (path === undefined || !statSync(path).isFile() || statSync(path).size > largest) return undefined;
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** A link to a folder is listed as a file, so that no walk goes in circles; what lies behind it can still be read. */
function listFolder(path: string | undefined): readonly Entry[] {
  try {
    if (path === undefined) return [];
    const entries = readdirSync(path, { withFileTypes: true });
    return entries
      .map((entry): Entry => ({ name: entry.name, kind: entry.isDirectory() ? 'folder' : 'file' }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
