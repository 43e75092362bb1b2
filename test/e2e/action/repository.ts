import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type Files = Readonly<Record<string, string>>;

/** A pull request whose base has moved on since the branch was cut: three commits, no two the same. */
export type PullRequest = {
  readonly folder: string;
  /** What both sides share. */
  readonly mergeBase: string;
  /** The tip of the branch that is merged into. */
  readonly base: string;
  readonly head: string;
};

const identity = { name: 'Test', email: 'test@example.com', date: '2026-01-02T03:04:05Z' };

export function git(folder: string, ...args: readonly string[]): string {
  const env = {
    ...{ PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1', SystemRoot: process.env['SystemRoot'] },
    ...{ GIT_AUTHOR_NAME: identity.name, GIT_AUTHOR_EMAIL: identity.email, GIT_AUTHOR_DATE: identity.date },
    ...{ GIT_COMMITTER_NAME: identity.name, GIT_COMMITTER_EMAIL: identity.email, GIT_COMMITTER_DATE: identity.date },
  };
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

export const temporary = (name: string): string => mkdtempSync(join(tmpdir(), `costlens-${name}-`));

function commit(folder: string, files: Files, message: string): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
  return git(folder, 'rev-parse', 'HEAD');
}

export type Sides = {
  readonly shared: Files;
  readonly meanwhile?: Files;
  readonly head: Files;
  readonly branch?: string;
};

export function pullRequest({ shared, meanwhile = {}, head: changed, branch = 'feature' }: Sides): PullRequest {
  const folder = temporary('repository');
  git(folder, 'init', '--quiet', '--initial-branch=main');
  const mergeBase = commit(folder, shared, 'Shared');
  git(folder, 'checkout', '--quiet', '-b', branch);
  const head = commit(folder, changed, 'Change');
  git(folder, 'checkout', '--quiet', 'main');
  const base = commit(folder, meanwhile, 'Meanwhile');
  git(folder, 'checkout', '--quiet', branch);
  return { folder, mergeBase, base, head };
}

/** Ways in which a checkout may lack what is compared; `cut off` ones cannot fetch it either. */
export type Clone = 'shallow' | 'base only' | 'cut off' | 'partial' | 'partial, cut off';

/**
 * `shallow` is what actions/checkout leaves without `fetch-depth: 0`, `partial` what it leaves of a sparse
 * checkout, `base only` what it leaves for `pull_request_target`.
 */
export function cloneOf(pull: PullRequest, clone: Clone): string {
  const folder = temporary('clone');
  const tip = clone === 'base only' ? pull.base : pull.head;
  git(pull.folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  git(pull.folder, 'config', 'uploadpack.allowFilter', 'true');
  git(folder, 'init', '--quiet');
  git(folder, 'remote', 'add', 'origin', pathToFileURL(pull.folder).href);
  if (clone.startsWith('partial'))
    git(folder, 'fetch', '--quiet', '--filter=blob:none', 'origin', pull.head, pull.base);
  else git(folder, 'fetch', '--quiet', '--depth=1', 'origin', tip);
  git(folder, 'update-ref', 'HEAD', tip);
  if (clone.endsWith('cut off'))
    git(folder, 'remote', 'set-url', 'origin', pathToFileURL(join(folder, 'nowhere')).href);
  return folder;
}
