import type { Host } from './host.ts';

/** One line on a terminal that says how far the work is; nothing anywhere else. */
export type Progress = { readonly step: (done: number, of: number, what: string) => void; readonly end: () => void };

export function progressOn({ stderr }: Host): Progress {
  if (stderr.isTTY !== true) return { step: () => undefined, end: () => undefined };
  let shown = false;
  return {
    step: (done, of, what) => {
      if (of < 2) return;
      shown = true;
      stderr.write(`\r\x1b[K${done}/${of} ${what.slice(0, Math.max(0, (stderr.columns ?? 80) - 12))}`);
    },
    end: () => {
      if (shown) stderr.write('\r\x1b[K');
    },
  };
}
