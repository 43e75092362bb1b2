import type { Git } from './git.ts';

export type Objects = {
  readonly git: Git;
  /** Tried in order to fetch what a clone lacks: with the checkout's own credentials, then with the token. */
  readonly fetchers: readonly Git[];
};

export const isShallow = async (git: Git): Promise<boolean> =>
  (await git('rev-parse', '--is-shallow-repository')).out === 'true';

/** Whether a commit can be read with all its files, fetched where they are missing. */
export async function obtain(commit: string, { git, fetchers }: Objects): Promise<boolean> {
  if (await isWhole(commit, git)) return true;
  for (const fetch of fetchers) {
    if (!(await hasCommit(commit, git))) await fetchFrom(fetch, git, [commit]);
    await fill(commit, fetch, git);
    if (await isWhole(commit, git)) return true;
  }
  return false;
}

/** A tree that arrives names further trees, so it may take a round for each level of folders. */
async function fill(commit: string, fetch: Git, git: Git): Promise<void> {
  let missing = await missingFiles(commit, git);
  for (let round = 0; missing[0] !== undefined && round < deepest; round += 1) {
    const [first] = missing;
    await fetchFrom(fetch, git, missing);
    missing = await missingFiles(commit, git);
    if (missing.includes(first)) return;
  }
}

const deepest = 50;

const isWhole = async (commit: string, git: Git): Promise<boolean> =>
  (await hasCommit(commit, git)) && (await missingFiles(commit, git)).length === 0;

const hasCommit = async (commit: string, git: Git): Promise<boolean> =>
  (await git('cat-file', '-e', '--end-of-options', `${commit}^{commit}`)).out !== undefined;

/** A partial clone, which a sparse checkout makes, has commits without their files; a file that is missing there must not count as removed. */
async function missingFiles(commit: string, git: Git): Promise<readonly string[]> {
  const isPartial = (await git('config', '--get-regexp', String.raw`^remote\..*\.promisor$`)).out !== undefined;
  if (!isPartial || !(await hasCommit(commit, git))) return [];
  const { out } = await git(
    'rev-list',
    '--objects',
    '--no-walk',
    '--no-object-names',
    '--missing=print',
    '--end-of-options',
    commit,
  );
  if (out === undefined) return [commit];
  return out.split('\n').flatMap(line => (line.startsWith('?') ? [line.slice(1)] : []));
}

/** So many names fit on a command line everywhere. */
const atOnce = 400;

async function fetchFrom(fetch: Git, git: Git, ids: readonly string[]): Promise<void> {
  // In a full clone a depth would cut off the history that is already there.
  const depth = ids.length > 0 && (await isShallow(git)) ? ['--depth=1'] : [];
  for (let at = 0; at < ids.length; at += atOnce) {
    await fetch(...fetching, ...depth, '--end-of-options', 'origin', ...ids.slice(at, at + atOnce));
  }
}

const fetching = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-auto-gc', '--no-write-fetch-head'];
