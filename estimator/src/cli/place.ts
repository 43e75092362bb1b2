import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** A path on this machine as a tree and a path in it. */
export type Place = { readonly root: string; readonly path: string };

/** The tree is the repository that the path is in; without one, the working folder, or the path itself when it lies elsewhere. */
export function placeOf(cwd: string, path: string): Place {
  const absolute = real(resolve(cwd, path));
  const root = repositoryAbove(absolute) ?? (isInside(real(cwd), absolute) ? real(cwd) : folderOf(absolute));
  return { root, path: inTree(root, absolute) };
}

/** A file's own folder; a path that leads nowhere is left as it is. */
const folderOf = (path: string): string =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true ? dirname(path) : path;

/** A path in a tree, with forward slashes. */
export const inTree = (root: string, absolute: string): string => relative(root, absolute).split(sep).join('/');

export const isInside = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

export function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function repositoryAbove(path: string): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
