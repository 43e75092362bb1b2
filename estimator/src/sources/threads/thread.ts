import { Worker } from 'node:worker_threads';
import { type Answer, type Orders, sharedNumber } from './protocol.ts';

type Heard = {
  readonly answered: (answer: Answer) => void;
  /** With the task at hand, if any, and what ended it if that was not the end of its work. */
  readonly ended: (task: number | undefined, why: string) => void;
};

/** Ends a thread at once. */
export type End = () => void;

export type Kind = {
  /** What it runs; where that is absent, what lies beside this in the bundle. */
  readonly program?: URL | undefined;
  /** Megabytes for what it keeps; as much as Node.js gives it, when absent. */
  readonly heapMb?: number | undefined;
};

/** Starts a thread; undefined where there can be none. */
export function startThread(orders: Omit<Orders, 'atHand'>, kind: Kind, heard: Heard): End | undefined {
  const atHand = sharedNumber();
  const worker = workerWith({ ...orders, atHand }, kind);
  let why = 'its thread ended';
  worker?.on('message', (answer: Answer) => heard.answered(answer));
  worker?.on('error', (error: Error) => (why = reasonOf(error)));
  worker?.on('exit', () => {
    const task = Atomics.load(atHand, 0);
    heard.ended(task === 0 ? undefined : task - 1, why);
  });
  return worker && (() => void worker.terminate());
}

function workerWith(workerData: Orders, { program, heapMb }: Kind): Worker | undefined {
  try {
    return new Worker(program ?? new URL('./worker.js', import.meta.url), {
      workerData,
      ...(heapMb !== undefined && { resourceLimits: { maxOldGenerationSizeMb: heapMb } }),
    });
  } catch {
    return undefined;
  }
}

const outOfMemory =
  'it takes more memory than Node.js gives one thread; NODE_OPTIONS=--max-old-space-size=8192 gives more';

const reasonOf = (error: Error): string =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? outOfMemory : error.message;
