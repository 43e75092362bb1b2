import { setImmediate } from 'node:timers/promises';
import type { Crew } from '../../crew/crew.ts';
import { openBoard } from './board.ts';
import { helpFor, type HelpSettings } from './help.ts';

export type Settings = HelpSettings & {
  /** All threads begin at once, whether they are worth it or not. */
  readonly isEager?: boolean;
};

/**
 * Another thread loads the program anew, and nothing of it is compiled yet: it takes half a second before it is as fast as
 * this one. What it then makes is sent, which takes this thread a third of the time that making it takes.
 */
const worthMs = 1000;

/** What comes first is slow likewise, and tells nothing of what comes after. */
const warmMs = 150;

/** This thread and others take tasks from one queue. The others begin when the work that is left is worth it. */
export const threadCrew =
  ({ isEager = false, ...settings }: Settings): Crew =>
  async work => {
    const board = openBoard(work);
    const help = helpFor(settings, work, board);
    const left = lasting(() => performance.now());
    if (isEager) help.call(settings.jobs - 1);
    for (let at = board.take(); at !== undefined; at = board.take()) {
      const task = work.tasks[at];
      if (task) board.note(at, await work.here(task));
      help.call(Math.floor(left(board.left()) / worthMs));
      // What the others have done comes in meanwhile.
      await setImmediate();
    }
    await help.ended();
    return board.done;
  };

/** Told after each task, it says how many milliseconds so many more will take; nothing before that can be told. */
function lasting(now: () => number): (tasks: number) => number {
  const begin = now();
  let warm: { readonly at: number; readonly tasks: number } | undefined;
  let done = 0;
  return tasks => {
    const at = now();
    done++;
    if (warm) return ((at - warm.at) / (done - warm.tasks)) * tasks;
    if (at - begin > warmMs) warm = { at, tasks: done };
    return 0;
  };
}
