import type { Step, Took } from '../crew/step.ts';
import { plural } from '../report/words.ts';
import type { Host } from './host.ts';

/** One line on a terminal that says how far the work is, and where time went, where that is wanted. */
export type Progress = { readonly step: Step; readonly threads: (count: number) => void; readonly end: () => void };

export function progressOn(host: Host): Progress {
  const [bar, times] = [barOn(host), timesOn(host)];
  return {
    step: ended => {
      times.step(ended);
      bar.step(ended);
    },
    threads: times.threads,
    end: () => {
      bar.end();
      times.end();
    },
  };
}

const nothing: Progress = { step: () => undefined, threads: () => undefined, end: () => undefined };

function barOn({ stderr }: Host): Progress {
  if (stderr.isTTY !== true) return nothing;
  let shown = false;
  return {
    ...nothing,
    step: ({ done, of, project }) => {
      if (of < 2) return;
      shown = true;
      stderr.write(`\r\x1b[K${done}/${of} ${plain(project).slice(0, Math.max(0, (stderr.columns ?? 80) - 12))}`);
    },
    end: () => {
      if (shown) stderr.write('\r\x1b[K');
    },
  };
}

/** Names come from code that anybody may have written. */
const plain = (text: string): string => text.replace(/\p{Cc}/gu, '');

type Timed = { readonly project: string; readonly took: Took };

function timesOn({ stage, elapsed }: Host): Progress {
  if (!stage) return nothing;
  const all: Timed[] = [];
  let at: number | undefined;
  let threads = 1;
  return {
    step: ({ project, took }) => {
      at = elapsed?.();
      if (took) all.push({ project, took });
    },
    threads: count => (threads = count),
    end: () => {
      const projects = new Set(all.map(({ project }) => project)).size;
      const name = `price ${plural(projects, 'project')}${threads > 1 ? ` in ${String(threads)} threads` : ''}`;
      stage({ name, at, parts: [...stagesOf(all), ...slowestOf(all)] });
      stage({ name: 'put together' });
    },
  };
}

type Parts = readonly (readonly [milliseconds: number, name: string])[];

/** Of all threads together, so that they may come to more than the whole took. */
const stagesOf = (all: readonly Timed[]): Parts => [
  [sum(all, ({ read }) => read), 'reading'],
  [sum(all, ({ evaluate }) => evaluate), 'parsing and evaluating'],
  [sum(all, ({ price }) => price), 'pricing, with what that evaluates'],
];

const sum = (all: readonly Timed[], of: (took: Took) => number): number =>
  all.reduce((total, { took }) => total + of(took), 0);

const mostShown = 5;

/** Where there are several. */
function slowestOf(all: readonly Timed[]): Parts {
  const each = new Map<string, number>();
  for (const { project, took } of all) {
    each.set(project, (each.get(project) ?? 0) + took.read + took.evaluate + took.price);
  }
  if (each.size < 2) return [];
  const slowest = [...each].sort(([, a], [, b]) => b - a).slice(0, mostShown);
  return slowest.map(([project, milliseconds]) => [milliseconds, `slowest: ${project === '' ? '.' : project}`]);
}
