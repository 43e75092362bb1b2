import { setTimeout as pause } from 'node:timers/promises';

/** Work that is asked for more often than it can be done: a short pause, then the newest call alone. */
export type Turns = {
  readonly next: () => void;
  /** When nothing is due or under way. */
  readonly settled: () => Promise<void>;
  /** What is under way finds itself overtaken. */
  readonly stop: () => void;
};

type Work = (isNewest: () => boolean) => Promise<void>;

export function turns(pauseMs: number, work: Work, onFault: (error: unknown) => void): Turns {
  let latest = 0;
  let run = Promise.resolve();
  return {
    stop: () => void (latest += 1),
    next: () => {
      const turn = ++latest;
      const isNewest = () => turn === latest;
      run = pause(pauseMs)
        .then(() => (isNewest() ? work(isNewest) : undefined))
        .catch(onFault);
    },
    settled: async () => {
      for (let seen; seen !== run;) {
        seen = run;
        await seen;
      }
    },
  };
}
