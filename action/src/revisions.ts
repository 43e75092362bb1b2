import type { Event } from './event.ts';
import { isShallow, obtain, type Objects } from './objects.ts';

export type Revisions = {
  readonly head: string;
  /** The last commit both sides share; undefined, with a reason, when it cannot be had. */
  readonly base: string | undefined;
  readonly reason: string | undefined;
};

export type RevisionsFound = Revisions | { readonly head: undefined; readonly problem: string };

/** The repository, and GitHub, which knows the merge base that a shallow clone cannot know. */
export type History = Objects & {
  readonly askMergeBase: (base: string, head: string) => Promise<string | undefined>;
};

const advice = 'Set `fetch-depth: 0` on actions/checkout.';

/**
 * Compares what the "Files changed" tab compares: the pull request's own head with the merge base.
 * The merge commit would show what others merged meanwhile, and the base's tip would show it with the sign reversed.
 */
export async function findRevisions(event: Event, history: History): Promise<RevisionsFound> {
  const { head, base: tip } = event;
  if (!(await obtain(head, history))) {
    return {
      head: undefined,
      problem: `The commit ${head} is not in the checkout and could not be fetched. ${advice}`,
    };
  }
  if (tip === undefined)
    return { head, base: undefined, reason: `The event ${event.name} has nothing to compare with.` };
  const base = await mergeBase(tip, head, history);
  if (base === undefined) {
    return { head, base, reason: `The last commit shared with ${tip} could not be found. ${advice}` };
  }
  const isHere = await obtain(base, history);
  if (isHere) return { head, base, reason: undefined };
  return {
    head,
    base: undefined,
    reason: `The commit ${base} is not in the checkout and could not be fetched. ${advice}`,
  };
}

/** A shallow clone may end before the merge base and show an older one, so there GitHub is asked first. */
async function mergeBase(base: string, head: string, { git, askMergeBase }: History): Promise<string | undefined> {
  const local = async () => (await git('merge-base', '--end-of-options', base, head)).out;
  return (await isShallow(git))
    ? ((await askMergeBase(base, head)) ?? local())
    : ((await local()) ?? askMergeBase(base, head));
}
