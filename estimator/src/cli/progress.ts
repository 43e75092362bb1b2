import type { Step } from '../run.ts';
import type { Host } from './host.ts';

/** One line on a terminal that says how far the work is, and each project's time where that is wanted. */
export type Progress = { readonly step: Step; readonly end: () => void };

export function progressOn(host: Host): Progress {
  const [bar, times] = [barOn(host), timesOn(host)];
  return {
    step: (...told) => {
      times.step(...told);
      bar.step(...told);
    },
    end: () => {
      bar.end();
      times.end();
    },
  };
}

const nothing: Progress = { step: () => undefined, end: () => undefined };

function barOn({ stderr }: Host): Progress {
  if (stderr.isTTY !== true) return nothing;
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

/** A project has come to its end when the next one begins. */
function timesOn({ stage }: Host): Progress {
  if (!stage) return nothing;
  let last: string | undefined;
  const close = (): void => {
    if (last !== undefined) stage(`read and price ${last === '' ? '.' : last}`);
    last = undefined;
  };
  return {
    step: (_done, _of, what) => {
      close();
      last = what;
    },
    end: close,
  };
}
