import type { Progress } from '@costlens/pricing-cache/refresh';
import type { Host } from '../../host.ts';

const everyMs = 100;

/** One line on a terminal with regions, bytes and rows; nothing anywhere else. */
export function refreshProgress({ stderr, now = () => new Date() }: Host) {
  if (stderr.isTTY !== true) return { step: () => undefined, end: () => undefined };
  let last = 0;
  return {
    step: (progress: Progress): void => {
      const time = now().getTime();
      if (time - last < everyMs) return;
      last = time;
      stderr.write(`\r\x1b[K${line(progress).slice(0, Math.max(20, (stderr.columns ?? 80) - 1))}`);
    },
    end: (): void => void stderr.write('\r\x1b[K'),
  };
}

const line = ({ what, done, of, bytes, rows }: Progress): string => {
  const width = 20;
  const filled = Math.floor((done / of) * width);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
  return `${bar} ${done}/${of}  ${(bytes / 1e6).toFixed(1)} MB  ${rows.toLocaleString('en-US')} rows  ${what}`;
};
