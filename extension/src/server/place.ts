import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A workspace folder within the repository it belongs to: modules and file functions may reach all of that, and no further. */
export type Place = { readonly root: string; readonly folder: string };

export function placeOf(uri: string): Place {
  const path = fileURLToPath(uri);
  const root = repositoryOf(path) ?? path;
  return { root, folder: slashes(relative(root, path)) };
}

/** The nearest folder, from here upwards, that holds a repository. */
function repositoryOf(path: string): string | undefined {
  if (existsSync(join(path, '.git'))) return path;
  const parent = dirname(path);
  return parent === path ? undefined : repositoryOf(parent);
}

/** Undefined when the file lies elsewhere. */
export function pathIn({ root }: Place, uri: string): string | undefined {
  const path = filePath(uri);
  const within = path === undefined ? '' : relative(root, path);
  const leaves = within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within);
  return within === '' || leaves ? undefined : slashes(within);
}

export const uriIn = ({ root }: Place, path: string): string => pathToFileURL(join(root, path)).href;

export const folderUri = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

const filePath = (uri: string): string | undefined => (uri.startsWith('file:') ? fileURLToPath(uri) : undefined);

const slashes = (path: string): string => path.split(sep).join('/');
