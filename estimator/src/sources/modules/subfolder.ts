import type { SourceTree } from '../../model.ts';
import { within } from '../../path.ts';
import { Failure } from './failure.ts';

/** A folder of a package by its path, which may hold wildcards: then exactly one must fit. */
export function findFolder(tree: SourceTree, path: string): string | Failure {
  if (!/[*?]/.test(path)) return path;
  let found: readonly string[] = [''];
  for (const step of path.split('/')) {
    const fits = fitting(step);
    found = found.flatMap(folder =>
      tree.list(folder).flatMap(({ name, kind }) => (kind === 'folder' && fits(name) ? within(folder, name) : [])),
    );
    if (found.length > most) break;
  }
  const [only] = found;
  return only !== undefined && found.length === 1
    ? only
    : new Failure(`${found.length === 0 ? 'no' : 'more than one'} folder of the package fits "${path}"`);
}

const most = 1000;

function fitting(step: string): (name: string) => boolean {
  if (!/[*?]/.test(step)) return name => name === step;
  const escaped = step
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.');
  const shape = new RegExp(`^${escaped}$`);
  return name => !name.startsWith('.') && shape.test(name);
}
