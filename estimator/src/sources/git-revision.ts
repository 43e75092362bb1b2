import { git } from './git-command.ts';

const prefix = 'merge-base:';

/** `merge-base:origin/main` as the commit from which the head and that revision went apart; any other name as it is. */
export function resolved(repository: string, named: string, head: string): string | { readonly problem: string } {
  if (!named.startsWith(prefix)) return named;
  const other = named.slice(prefix.length);
  for (const revision of [other, head]) {
    const found = git(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    if (!found.ok) return { problem: missing(repository, revision, found.error) };
  }
  const base = git(repository, ['merge-base', '--end-of-options', other, head]);
  if (!base.ok)
    return { problem: `${other} and ${head} have no commit in common${shallowHint(repository, undefined)}` };
  const id = base.output.toString().trim();
  return isBoundary(repository, id) ? { problem: unsure(repository, other, head) } : id;
}

/** Where a shallow clone ends, the true merge base may lie further back. */
function isBoundary(repository: string, id: string): boolean {
  if (!isShallow(repository)) return false;
  const parents = git(repository, ['rev-list', '--parents', '--max-count=1', id]);
  return parents.ok && parents.output.toString().trim() === id;
}

const unsure = (repository: string, other: string, head: string): string =>
  `where ${other} and ${head} went apart cannot be told${shallowHint(repository, undefined)}`;

/** Why a revision is not to be had, and what to do. */
export function missing(repository: string, revision: string, error: string): string {
  if (error === 'git is not installed') return error;
  const opened = git(repository, ['rev-parse', '--git-dir']);
  if (!opened.ok) return notOpened(repository, opened.error);
  const hint = remoteHint(repository, revision) ?? shallowHint(repository, neededBy(revision));
  return `there is no revision "${revision}" here${hint}`;
}

/** As in a container that runs as another user than the one who checked out. */
export const notOpened = (folder: string, error: string): string =>
  error.includes('dubious ownership')
    ? `git does not read ${folder}, which belongs to another user; "git config --global --add safe.directory ${folder}" allows it`
    : `${folder} is not in a git repository`;

const isShallow = (repository: string): boolean => {
  const found = git(repository, ['rev-parse', '--is-shallow-repository']);
  return found.ok && found.output.toString().trim() === 'true';
};

/** The depth that a revision like `HEAD~5` or `HEAD^` needs; undefined where its name does not say. */
function neededBy(revision: string): number | undefined {
  const steps = [...revision.matchAll(/~(\d*)|\^(?![{@\d])/g)];
  return steps.length === 0 ? undefined : 1 + steps.reduce((sum, [, count]) => sum + (count ? Number(count) : 1), 0);
}

function shallowHint(repository: string, needed: number | undefined): string {
  if (!isShallow(repository)) return '';
  const counted = git(repository, ['rev-list', '--count', 'HEAD']);
  const depth = counted.ok ? Number(counted.output.toString().trim()) : 0;
  const least = needed ?? depth + 1;
  return `; this clone is shallow, ${String(depth)} deep: a depth of ${String(least)} is needed at least, like "git fetch --depth ${String(least)}", or the whole history, "git fetch --unshallow" (fetch-depth: 0 in a workflow)`;
}

/** A branch of a remote that has not been fetched; no depth would bring it. */
function remoteHint(repository: string, revision: string): string | undefined {
  const remotes = git(repository, ['remote']);
  const names = remotes.ok ? remotes.output.toString().split('\n').filter(Boolean) : [];
  const remote = names.find(name => revision.startsWith(`${name}/`));
  if (remote === undefined || revision.startsWith('-')) return undefined;
  const branch = revision.slice(remote.length + 1).replace(/[~^@].*/, '');
  return `; "git fetch ${remote} +${branch}:refs/remotes/${remote}/${branch}" fetches that branch`;
}
