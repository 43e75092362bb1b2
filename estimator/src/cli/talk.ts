import type { Arguments } from './arguments.ts';
import type { Host, Stage } from './host.ts';

/** The world for one command: silent where that was asked for, or telling how long each stage takes. */
export function talking({ quiet, verbose }: Pick<Arguments, 'quiet' | 'verbose'>, host: Host): Host {
  const heard = quiet ? { ...host, stderr: { write: () => undefined } } : host;
  return verbose ? { ...heard, stage: timer(host) } : heard;
}

function timer({ stderr, elapsed }: Host): (stage: Stage) => void {
  let last = elapsed?.() ?? 0;
  const line = (milliseconds: number, indent: string, name: string): void =>
    void stderr.write(`${milliseconds.toFixed(0).padStart(7)} ms  ${indent}${name.replace(/\p{Cc}/gu, '')}\n`);
  return ({ name, at, parts = [] }) => {
    const now = at ?? elapsed?.() ?? last;
    line(now - last, '', name);
    for (const [milliseconds, part] of parts) line(milliseconds, '  ', part);
    last = now;
  };
}
