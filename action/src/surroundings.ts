import { readFileSync } from 'node:fs';
import { type Event, readEvent } from './event.ts';
import type { Repository } from './github.ts';

/** What the runner says about the job, from its environment variables. */
export type Surroundings = {
  readonly event: Event;
  readonly repository: Repository;
  readonly server: string;
  readonly workspace: string;
  /** Where the JSON report goes. */
  readonly temporary: string;
};

export type SurroundingsRead =
  { readonly surroundings: Surroundings } | { readonly surroundings: undefined; readonly problem: string };

type Environment = Readonly<Record<string, string | undefined>>;

export function readSurroundings(env: Environment): SurroundingsRead {
  const given = (name: string, otherwise = '') => env[name] || otherwise;
  const workspace = given('GITHUB_WORKSPACE');
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(given('GITHUB_REPOSITORY')) ?? [];
  if (!owner || !repo || !workspace) {
    return missing('GITHUB_REPOSITORY and GITHUB_WORKSPACE must be set, as GitHub Actions does.');
  }
  const payload = readPayload(given('GITHUB_EVENT_PATH'));
  if (payload === undefined) return missing('The event that GITHUB_EVENT_PATH names could not be read.');
  const read = readEvent(given('GITHUB_EVENT_NAME'), payload, given('GITHUB_SHA'));
  if (!read.event) return missing(read.problem);
  const surroundings = {
    event: read.event,
    repository: { api: given('GITHUB_API_URL', 'https://api.github.com'), owner, repo },
    server: given('GITHUB_SERVER_URL', 'https://github.com'),
    workspace,
    temporary: given('RUNNER_TEMP', workspace),
  };
  return { surroundings };
}

const missing = (problem: string): SurroundingsRead => ({ surroundings: undefined, problem });

function readPayload(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}
