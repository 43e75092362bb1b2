import type { Done, Work } from '../../crew/crew.ts';
import { sharedNumber, takeFrom } from './protocol.ts';

/** What has become of the tasks. */
export type Board = {
  readonly queue: Int32Array;
  readonly done: readonly (Done | undefined)[];
  /** The next task, if there is one. */
  readonly take: () => number | undefined;
  /** How many nobody has taken yet. */
  readonly left: () => number;
  readonly note: (task: number, done: Done) => void;
  readonly has: (task: number) => boolean;
  readonly isFull: () => boolean;
};

export function openBoard({ tasks, step }: Pick<Work, 'tasks' | 'step'>): Board {
  const queue = sharedNumber();
  const done: (Done | undefined)[] = tasks.map(() => undefined);
  let count = 0;
  return {
    queue,
    done,
    take: () => takeFrom(queue, tasks),
    left: () => Math.max(0, tasks.length - Atomics.load(queue, 0)),
    note: (task, made) => {
      done[task] = made;
      count++;
      const { base, head } = tasks[task] ?? {};
      const project = (head ?? base)?.name ?? '';
      // What is left is told of in its turn.
      if (made.kind === 'left') return;
      step?.({ done: count, of: tasks.length, project, took: made.kind === 'fault' ? undefined : made.took });
    },
    has: task => done[task] !== undefined,
    isFull: () => count >= tasks.length,
  };
}
