import { folderOf, nameOf } from '../path.ts';
import type { Entry } from '../model.ts';
import { git } from './git-command.ts';

export type Blob = { readonly id: string; readonly bytes: number };

/** All paths of one commit. */
export type Listing = {
  readonly files: ReadonlyMap<string, Blob>;
  /** Symbolic links; where they lead is what the blob says. */
  readonly links: ReadonlyMap<string, Blob>;
  /** The commits of submodules. */
  readonly submodules: ReadonlyMap<string, string>;
};

export function listingOf(repository: string, commit: string): Listing | { readonly problem: string } {
  const listed = git(repository, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
  return listed.ok ? parseListing(listed.output.toString()) : { problem: listed.error };
}

const linkMode = '120000';

/** `mode SP type SP id SP size TAB path NUL`; a blob that is not here has the size BAD. */
function parseListing(listing: string): Listing {
  const files = new Map<string, Blob>();
  const links = new Map<string, Blob>();
  const submodules = new Map<string, string>();
  for (const line of listing.split('\0')) {
    const found = /^(\d+) (\w+) ([0-9a-f]+) +(-|BAD|\d+)\t([\s\S]+)$/.exec(line);
    if (!found) continue;
    const [, mode, type, id = '', size, path = ''] = found;
    if (type === 'commit') submodules.set(path, id);
    if (type === 'blob') (mode === linkMode ? links : files).set(path, { id, bytes: Number(size) });
  }
  return { files, links, submodules };
}

/** The entries of every folder. A link is listed as a file, so that no walk goes in circles. */
export function foldersOf({ files, links, submodules }: Listing): ReadonlyMap<string, readonly Entry[]> {
  const folders = new Map<string, Map<string, Entry>>([['', new Map()]]);
  const add = (path: string, kind: Entry['kind']): void => {
    const folder = folderOf(path);
    if (!folders.has(folder)) {
      folders.set(folder, new Map());
      add(folder, 'folder');
    }
    folders.get(folder)?.set(nameOf(path), { name: nameOf(path), kind });
  };
  for (const path of [...files.keys(), ...links.keys()]) add(path, 'file');
  for (const path of submodules.keys()) add(path, 'folder');
  return new Map(
    [...folders].map(([folder, entries]) => [folder, [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1))]),
  );
}
