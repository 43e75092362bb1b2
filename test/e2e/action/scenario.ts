import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LoopbackGitHub, type Recorded, startGitHub, type State } from './loopback.ts';
import { type Clone, cloneOf, type Files, pullRequest, type PullRequest, type Sides } from './repository.ts';
import { runAction, type Ran } from './runner.ts';
import type { StoredComment } from './shapes.ts';

/** Where the action is when it runs git. */
const bundle = join(import.meta.dirname, '../../../action/dist');

export const repository = 'acme/infrastructure';
export const number = 7;
export const bot = 'github-actions[bot]';

export type Scenario = {
  readonly sides: Sides;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What earlier steps have left in the working tree. */
  readonly left?: Files;
  /** Symbolic links in the working tree, and what they lead to. */
  readonly links?: Readonly<Record<string, string>>;
  /** What stands on the pull request before. A function is given what an earlier run wrote. */
  readonly comments?: readonly StoredComment[];
  readonly refuses?: boolean;
  readonly fork?: boolean;
  readonly token?: string;
  /** Whose the token is, where it has a user. */
  readonly login?: string;
  readonly eventName?: string;
  readonly clone?: Clone;
  readonly knowsMergeBase?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** Runs a copy of the action that has nothing of this repository around it. */
  readonly alone?: boolean;
  /** How often the action runs on the same commits. */
  readonly runs?: number;
};

export type Outcome = {
  readonly ran: Ran;
  readonly pull: PullRequest;
  readonly requests: readonly Recorded[];
  readonly writes: readonly Recorded[];
  readonly faults: readonly string[];
  readonly comments: readonly StoredComment[];
  /** Files that only a shell would have made. */
  readonly canaries: readonly string[];
};

/** Plays a scenario; what is told is of the last run. */
export async function play(scenario: Scenario): Promise<Outcome> {
  const pull = pullRequest(scenario.sides);
  const workspace = scenario.clone ? cloneOf(pull, scenario.clone) : pull.folder;
  leave(workspace, scenario);
  const state = stateOf(scenario, pull);
  const github = await startGitHub(state);
  try {
    for (let run = 1; run < (scenario.runs ?? 1); run += 1) await once(scenario, pull, workspace, github);
    const seen = github.requests.length;
    const ran = await once(scenario, pull, workspace, github);
    const requests = github.requests.slice(seen);
    const writes = requests.filter(({ method }) => method !== 'GET');
    const canaries = [workspace, process.cwd(), bundle].map(folder => join(folder, 'canary')).filter(existsSync);
    return { ran, pull, requests, writes, faults: github.faults, comments: state.comments, canaries };
  } finally {
    await github.close();
    for (const folder of new Set([pull.folder, workspace]))
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function leave(workspace: string, { left = {}, links = {} }: Scenario): void {
  for (const [path, text] of Object.entries(left)) writeFileSync(join(workspace, path), text);
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(workspace, path));
}

const stateOf = (scenario: Scenario, pull: PullRequest): State => ({
  repository,
  pull: number,
  login: scenario.login,
  author: scenario.login ?? bot,
  refuses: scenario.refuses ?? false,
  mergeBase: scenario.knowsMergeBase === false ? undefined : pull.mergeBase,
  comments: scenario.comments ?? [],
});

const once = (scenario: Scenario, pull: PullRequest, workspace: string, github: LoopbackGitHub): Promise<Ran> =>
  runAction({
    workspace,
    api: github.url,
    repository,
    eventName: scenario.eventName ?? 'pull_request',
    event: eventOf(scenario, pull),
    sha: pull.head,
    token: scenario.token ?? 'ghs_0123456789abcdef',
    inputs: scenario.inputs ?? {},
    alone: scenario.alone ?? false,
    ...(scenario.environment && { environment: scenario.environment }),
  });

function eventOf({ eventName, fork, sides }: Scenario, { base, head }: PullRequest): unknown {
  if (eventName === 'workflow_dispatch') return { inputs: {} };
  if (eventName === 'push') return { before: base, after: head, ref: 'refs/heads/feature' };
  const side = (sha: string, ref: string, owner: string) => ({
    sha,
    ref,
    repo: { full_name: `${owner}/infrastructure` },
  });
  const branch = sides.branch ?? 'feature';
  return {
    number,
    pull_request: { number, base: side(base, 'main', 'acme'), head: side(head, branch, fork ? 'someone' : 'acme') },
  };
}
