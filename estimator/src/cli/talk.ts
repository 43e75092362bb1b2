import type { Arguments } from './arguments.ts';
import type { Host } from './host.ts';

/** The world for one command: silent where that was asked for, or telling how long each stage takes. */
export function talking({ quiet, verbose }: Pick<Arguments, 'quiet' | 'verbose'>, host: Host): Host {
  const heard = quiet ? { ...host, stderr: { write: () => undefined } } : host;
  return verbose ? { ...heard, stage: timer(host) } : heard;
}

function timer({ stderr, elapsed }: Host): (name: string) => void {
  let last = elapsed?.() ?? 0;
  return name => {
    const now = elapsed?.() ?? last;
    stderr.write(`${(now - last).toFixed(0).padStart(7)} ms  ${name.replace(/\p{Cc}/gu, '')}\n`);
    last = now;
  };
}
