import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Entry, type SourceTree } from '../model.ts';

/** No infrastructure code is larger; what is, is not read. */
const largestBytes = 64 * 1024 * 1024;

/** Files on disk below a folder. What leaves the folder, by `..` or by a symbolic link, is not there. */
export function diskTree(folder: string): SourceTree {
  const root = real(folder) ?? folder;
  const inside = (path: string): string | undefined => {
    const target = real(join(root, path));
    return target === root || target?.startsWith(root.endsWith(sep) ? root : root + sep) ? target : undefined;
  };
  return {
    read: path => readText(inside(path)),
    list: path => listFolder(inside(path)),
  };
}

function real(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

function readText(path: string | undefined): string | undefined {
  try {
    if (path === undefined || !statSync(path).isFile() || statSync(path).size > largestBytes) return undefined;
    return readFileSync(path, 'utf8');
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
