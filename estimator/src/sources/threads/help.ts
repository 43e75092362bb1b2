import type { Work } from '../../crew/crew.ts';
import type { Board } from './board.ts';
import type { Orders, PricesAt } from './protocol.ts';
import { plainState } from './state.ts';
import { type End, type Kind, startThread } from './thread.ts';

export type HelpSettings = Kind & {
  /** Threads at most, the first one included. */
  readonly jobs: number;
  readonly prices: PricesAt;
  readonly snapshot: string;
  readonly isTimed?: boolean;
  /** Told how many threads there are, the first one included. */
  readonly told?: (threads: number) => void;
};

/** The other threads of a run. */
export type Help = {
  /** Starts so many of them, less those that were started before, and no more than there may be or is work for. */
  readonly call: (threads: number) => void;
  /** When all is done, or nobody is left to do it. */
  readonly ended: () => Promise<void>;
};

export function helpFor({ jobs, heapMb, program, told, ...settings }: HelpSettings, work: Work, board: Board): Help {
  const orders = ordersFor(settings, work, board);
  const others = othersFor(board, { heapMb, program });
  let started = 0;
  return {
    call: threads => {
      if (!orders) return;
      for (const most = Math.min(threads, jobs - 1, board.left()); started < most;) {
        others.start(orders);
        started++;
        told?.(started + 1);
      }
    },
    ended: () => new Promise(resolve => others.wait(resolve)),
  };
}

type Unnumbered = Omit<Orders, 'atHand'>;
type Place = { end?: End | undefined };

/** Threads that run. One that ends at a task leaves it as a fault, and another takes its place. */
function othersFor(board: Board, kind: Kind) {
  const running = new Set<Place>();
  const waiting: (() => void)[] = [];
  const settle = (): void => {
    if (running.size > 0 && !board.isFull()) return;
    for (const { end } of running) end?.();
    for (const wake of waiting.splice(0)) wake();
  };
  const start = (orders: Unnumbered): void => {
    const place: Place = {};
    running.add(place);
    place.end = startThread(orders, kind, {
      answered: ({ task, done }) => {
        board.note(task, done);
        settle();
      },
      ended: (task, why) => {
        running.delete(place);
        if (task !== undefined && !board.has(task)) {
          board.note(task, { kind: 'fault', why });
          if (board.left() > 0) start(orders);
        }
        settle();
      },
    });
    if (!place.end) running.delete(place);
  };
  const wait = (wake: () => void): void => {
    waiting.push(wake);
    settle();
  };
  return { start, wait };
}

/** Undefined where the states cannot be opened by another thread. */
function ordersFor(
  { prices, snapshot, isTimed = false }: Omit<HelpSettings, 'jobs' | keyof Kind | 'told'>,
  { targets: { base, head }, tasks, values }: Work,
  { queue }: Board,
): Unnumbered | undefined {
  const [old, now] = [base && plainState(base, head), head && plainState(head, head)];
  if ((base && !old) || (head && !now)) return undefined;
  return { states: { base: old, head: now }, tasks, values, prices, snapshot, isTimed, queue };
}
