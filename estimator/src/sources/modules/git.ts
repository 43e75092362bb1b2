import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type GitSource, shown } from '../../terraform/modules/source.ts';
import type { Entry } from './entry.ts';
import { Failure, Unreachable } from './failure.ts';
import { git } from './git-run.ts';
import { gitEntries } from './git-entries.ts';
import { limits, type Settings } from './settings.ts';

/** A commit that a repository has, and the name to fetch it by. */
export type Commit = { readonly id: string; readonly reference: string };

const listingBytes = limits.answerBytes;
const isCommitId = (ref: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);

/** It may mean the same for ever; a tag that names a version does. */
export const mayBePinned = ({ ref = '' }: GitSource): boolean =>
  isCommitId(ref) || /^(?:.*[-/])?v?\d+\.\d+\.\d+(?:[-+].*)?$/.test(ref);

export const isPinned = (source: GitSource, { reference }: Commit): boolean =>
  mayBePinned(source) && (isCommitId(reference) || reference.startsWith('refs/tags/'));

/** Asks the repository which commit a tag, a branch or nothing at all means now. */
export async function resolveCommit(source: GitSource, settings: Settings): Promise<Commit | Failure> {
  const { url, ref } = source;
  if (ref !== undefined && isCommitId(ref)) return { id: ref.toLowerCase(), reference: ref };
  // A tag comes before a branch of the same name, as it does for Terraform.
  const names = ref === undefined ? ['HEAD'] : [`refs/tags/${ref}`, `refs/heads/${ref}`, ref];
  const args = ['ls-remote', '--quiet', '--end-of-options', url, ...names, ...names.map(name => `${name}^{}`)];
  const listed = await git({ args, mostBytes: listingBytes }, settings);
  if (listed instanceof Unreachable) return new Unreachable(`${shown(url)}: ${listed.message}`);
  if (listed instanceof Failure) return new Failure(`${shown(url)}: ${listed.message}`);
  return commitIn(listed.toString(), names) ?? unlisted(source);
}

/** `id TAB name`, and for a tag with a message also `id TAB name^{}`, which is its commit. */
function commitIn(listing: string, names: readonly string[]): Commit | undefined {
  const ids = new Map<string | undefined, string>();
  for (const line of listing.split('\n')) ids.set(line.split('\t')[1], line.split('\t', 1).join());
  const reference = names.find(name => ids.has(name));
  const id = ids.get(`${reference ?? ''}^{}`) ?? ids.get(reference);
  return reference === undefined || id === undefined ? undefined : { id, reference };
}

/** It may be part of a commit's id; only the history can tell. */
function unlisted({ url, ref }: GitSource): Commit | Failure {
  if (ref === undefined) return new Failure(`${shown(url)} has no commits`);
  return mayBeCommit(ref) ? { id: ref.toLowerCase(), reference: ref } : unknown(url, ref);
}

const mayBeCommit = (ref: string): boolean => /^[0-9a-f]{4,64}$/i.test(ref);

const unknown = (url: string, ref: string): Failure =>
  new Failure(`${shown(url)} has no branch, tag or commit "${ref}"`);

/** The files of a commit, read from git's objects: no working tree, so that no filter of git's runs. */
export async function fetchCommit(
  { url }: GitSource,
  { id, reference }: Commit,
  folder: string,
  settings: Settings,
): Promise<AsyncIterable<Entry | Failure> | Failure> {
  const repository = join(folder, `git-${randomUUID()}`);
  const run: Run = args => git({ args: ['--git-dir', repository, ...args], mostBytes: listingBytes }, settings);
  const init = ['init', '--quiet', '--bare', '--template=', '--', repository];
  const begun = await git({ args: init, mostBytes: listingBytes }, settings);
  if (begun instanceof Failure) return begun;
  const shallow = await run([...fetching, '--depth=1', '--end-of-options', url, reference]);
  const commit = await (shallow instanceof Failure ? fromHistory(run, url, id, shallow) : found(run, 'FETCH_HEAD'));
  return commit instanceof Failure
    ? new Failure(`${shown(url)}: ${commit.message}`)
    : gitEntries(repository, commit.toString().trim(), settings);
}

type Run = (args: readonly string[]) => Promise<Buffer | Failure>;

const fetching = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-commit-graph'];

/** Not every server gives a commit by its id, none by a part of it: then all of its history is fetched. */
async function fromHistory(run: Run, url: string, id: string, shallow: Failure): Promise<Buffer | Failure> {
  if (!mayBeCommit(id)) return shallow;
  const everything = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
  const whole = await run([...fetching, '--end-of-options', url, ...everything]);
  if (whole instanceof Failure) return whole;
  const commit = await found(run, id);
  return commit instanceof Failure ? new Failure(`there is no branch, tag or commit "${id}"`) : commit;
}

const found = (run: Run, name: string): Promise<Buffer | Failure> =>
  run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
