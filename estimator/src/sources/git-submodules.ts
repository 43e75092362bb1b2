import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceTree } from '../model.ts';
import { git } from './git-command.ts';

/** A path as a submodule has it. */
export type Below = { readonly tree: SourceTree; readonly path: string };

/** The submodule that a path lies in: its own commit's files where its objects are here, else nothing but the commit's name. */
export function submodulesOf(
  repository: string,
  commits: ReadonlyMap<string, string>,
  open: (repository: string, commit: string) => SourceTree | undefined,
): (path: string) => Below | undefined {
  const opened = new Map<string, SourceTree>();
  const treeOf = (at: string, commit: string): SourceTree => {
    const known = opened.get(at);
    if (known) return known;
    const folder = join(repository, at);
    // Only what git itself has put there is a repository: a folder that somebody has committed is not.
    const tree = (existsSync(join(folder, '.git')) ? open(folder, commit) : undefined) ?? absent(commit);
    opened.set(at, tree);
    return tree;
  };
  return path => {
    if (commits.size === 0) return undefined;
    const at = beginningsOf(path).find(each => commits.has(each));
    return at === undefined ? undefined : { tree: treeOf(at, commits.get(at) ?? ''), path: path.slice(at.length + 1) };
  };
}

const beginningsOf = (path: string): readonly string[] =>
  path.split('/').map((_, index, steps) => steps.slice(0, index + 1).join('/'));

const absent = (commit: string): SourceTree => ({
  read: () => undefined,
  list: () => [],
  identity: () => commit,
});

/** The commit that the index has for a submodule; undefined for any other path. */
export function commitInIndex(repository: string, path: string): string | undefined {
  const listed = git(repository, ['ls-files', '--stage', '-z', '--', `:(literal)${path}`]);
  const [, id] = listed.ok ? (/^160000 ([0-9a-f]+) 0\t/.exec(listed.output.toString()) ?? []) : [];
  return id;
}
