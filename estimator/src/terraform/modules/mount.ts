import type { SourceTree } from '../../model.ts';
import { join } from '../../path.ts';

/** Fetched packages stand in the tree as folders below this one; nothing of that name is on disk. */
const mountFolder = '.costlens/modules';

export const mountOf = (name: string): string => `${mountFolder}/${name}`;

/** The fetched package that a path lies in; undefined for the repository's own files. */
export const packageOf = (path: string): string | undefined => /^\.costlens\/modules\/[^/]+/.exec(path)?.[0];

/** A tree with packages in it, each read from its own tree: a path that leaves its package is not there. */
export function mounted(below: SourceTree, packages: ReadonlyMap<string, SourceTree>): SourceTree {
  const at = (path: string): { readonly tree: SourceTree; readonly path: string } => {
    const mount = packageOf(path);
    const tree = mount === undefined ? undefined : packages.get(mount);
    return tree && mount !== undefined ? { tree, path: path.slice(mount.length + 1) } : { tree: below, path };
  };
  return {
    read: path => {
      const { tree, path: inside } = at(path);
      return tree.read(inside);
    },
    readBytes: path => {
      const { tree, path: inside } = at(path);
      return tree.readBytes ? tree.readBytes(inside) : bytesOf(tree.read(inside));
    },
    list: folder => {
      const { tree, path: inside } = at(folder);
      return tree.list(inside);
    },
    identity: path => {
      const { tree, path: inside } = at(path);
      return tree.identity?.(inside);
    },
  };
}

const bytesOf = (text: string | undefined): Uint8Array | undefined =>
  text === undefined ? undefined : new TextEncoder().encode(text);

/** As paths are joined, but one that goes into a fetched package may not leave it again. */
export function joinInside(folder: string, path: string): string | undefined {
  let at = join('', folder);
  for (const step of path.split('/')) {
    const within = packageOf(at ?? '');
    at = at === undefined ? undefined : join(at, step);
    if (at === undefined || (within !== undefined && packageOf(at) !== within)) return undefined;
  }
  return at;
}
