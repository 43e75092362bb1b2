import type { Done, Sided, Task, Values } from '../../crew/crew.ts';
import type { Origin } from '../../model.ts';
import type { Options } from '../../options.ts';

/** Where the prices are looked for. */
export type PricesAt = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly cwd: string;
  readonly named: string | undefined;
};

/** What a person said, without what cannot be sent. */
type PlainOptions = Omit<Options, 'usageFrom' | 'secondOpinion' | 'modules' | 'memo'>;

export type PlainState = {
  readonly origin: Origin;
  readonly options: PlainOptions;
  readonly isUsageOfHead: boolean;
  readonly hasSecondOpinion: boolean;
};

/** What a thread is given when it begins. */
export type Orders = {
  readonly states: Sided<PlainState>;
  readonly tasks: readonly Task[];
  readonly values: Values;
  readonly prices: PricesAt;
  /** Of the snapshot that the others price with. */
  readonly snapshot: string;
  readonly isTimed: boolean;
  /** Which task is the next to be taken, by whomever. */
  readonly queue: Int32Array;
  /** The task at hand, counted from one. */
  readonly atHand: Int32Array;
};

export type Answer = { readonly task: number; readonly done: Done };

/** Takes the next task, if there is one left. */
export function takeFrom(queue: Int32Array, tasks: readonly Task[]): number | undefined {
  const task = Atomics.add(queue, 0, 1);
  return task < tasks.length ? task : undefined;
}

export const sharedNumber = (): Int32Array => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
