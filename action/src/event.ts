/** What the workflow was started for: the two revisions to compare, and where to comment. */
export type Event = {
  readonly name: string;
  /** The pull request's number; undefined when there is none to comment on. */
  readonly pull: number | undefined;
  /** The tip of the branch that is merged into; undefined when there is nothing to compare with. */
  readonly base: string | undefined;
  readonly head: string;
  /** Its branch lies in another repository, so that the job's token may only read. */
  readonly fromFork: boolean;
};

export type EventRead = { readonly event: Event } | { readonly event: undefined; readonly problem: string };

/** Reads the event's payload; `sha` is what the workflow runs on, for events that name no revisions. */
export function readEvent(name: string, payload: unknown, sha: string): EventRead {
  if (isPullRequest(name)) return readPull(name, payload);
  const head = name === 'merge_group' ? revisionAt(payload, 'merge_group', 'head_sha') : revision(sha);
  if (head === undefined)
    return { event: undefined, problem: `The event ${name} names no commit; GITHUB_SHA is not set.` };
  return { event: { name, pull: undefined, base: baseOf(name, payload), head, fromFork: false } };
}

const isPullRequest = (name: string) => name === 'pull_request' || name === 'pull_request_target';

function readPull(name: string, payload: unknown): EventRead {
  const pull = at(payload, 'pull_request', 'number');
  const base = revisionAt(payload, 'pull_request', 'base', 'sha');
  const head = revisionAt(payload, 'pull_request', 'head', 'sha');
  if (typeof pull !== 'number' || !Number.isSafeInteger(pull) || pull < 1 || base === undefined || head === undefined) {
    return { event: undefined, problem: `The event ${name} does not describe a pull request with a base and a head.` };
  }
  const repository = (side: string) => at(payload, 'pull_request', side, 'repo', 'full_name');
  return { event: { name, pull, base, head, fromFork: repository('base') !== repository('head') } };
}

/** A push is compared with what the branch held before; a new branch held nothing. */
function baseOf(name: string, payload: unknown): string | undefined {
  if (name === 'merge_group') return revisionAt(payload, 'merge_group', 'base_sha');
  const before = name === 'push' ? revisionAt(payload, 'before') : undefined;
  return before === undefined || /^0+$/.test(before) ? undefined : before;
}

function at(payload: unknown, ...steps: readonly string[]): unknown {
  let here = payload;
  for (const step of steps) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string, unknown>)[step]; // checked above: an object with that name
  }
  return here;
}

const revisionAt = (payload: unknown, ...steps: readonly string[]) => revision(at(payload, ...steps));

/** A full object name and nothing else: it is handed to git. */
const revision = (text: unknown): string | undefined =>
  typeof text === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
