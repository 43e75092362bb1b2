import type { SourceTree } from '../model.ts';
import { join } from '../path.ts';
import { anything, type Anything } from './inputs.ts';

/** A call of a function that reads files, and its first argument where that is a text from a module's or the root's folder. */
const call = /\b(file\w*|templatefile)\s*\(\s*(?:"(?:\$\{\s*path\.(module|root|cwd)\s*\}\/)?([^"$%\\]*)"\s*[,)])?/g;

/** The same, to look for: it keeps no place. */
const calls = /\b(?:file\w*|templatefile)\s*\(/;

/** The files that a module's text reads by functions; anything where their paths are not plainly written. */
export function filesReadBy(
  text: string,
  folder: string,
  root: string,
  tree: SourceTree,
): readonly string[] | Anything {
  const read = [...text.matchAll(call)].map(([, name = '', start, path]) =>
    path === undefined || name === 'fileset' ? anything : fileAt(start === 'module' ? folder : root, path, name, tree),
  );
  return read.includes(anything) ? anything : read;
}

/** Templates may read files in turn. */
function fileAt(folder: string, path: string, name: string, tree: SourceTree): string {
  const file = join(folder, path) ?? outside;
  return name === 'templatefile' && reads(tree, file) ? anything : file;
}

/** What leaves the tree is not read: no file has this path. */
const outside = '..';

const reads = (tree: SourceTree, file: string): boolean => calls.test(tree.read(file) ?? '');
