import type { SourceTree } from '@costlens/estimator';

/** What was looked at to come to a result: when none of it changes, the result stands. */
export type Looked = {
  /** Whether the file's text, or its being there, was asked for. */
  at(path: string): boolean;
  /** Whether the names in its folder were asked for. */
  around(path: string): boolean;
};

/** A tree that remembers what was read from it. */
export function recording(below: SourceTree): { readonly tree: SourceTree; readonly looked: Looked } {
  const files = new Set<string>();
  const folders = new Set<string>();
  const tree: SourceTree = {
    read: path => {
      files.add(path);
      return below.read(path);
    },
    readBytes: path => {
      files.add(path);
      return below.readBytes?.(path);
    },
    list: folder => {
      folders.add(folder);
      return below.list(folder);
    },
  };
  return { tree, looked: { at: path => files.has(path), around: path => folders.has(folderOf(path)) } };
}

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
