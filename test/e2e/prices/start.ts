import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

export type Ended = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly peakMb: number;
};

const costlens = join(import.meta.dirname, '../../../estimator/bin/costlens.js');
/** Writes the most memory the process ever had, at its end, to the last file descriptor. */
const watch = join(import.meta.dirname, 'peak-memory.cjs');

/** Runs the built command beside a server in this process, as `run` cannot. */
export function start(
  cwd: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Ended> {
  const child = spawn(process.execPath, ['--require', watch, costlens, ...args], {
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: cwd,
      SOURCE_DATE_EPOCH: '1795132800',
      AWS_EC2_METADATA_DISABLED: 'true',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const texts = child.stdio.slice(1).map(stream => {
    const text = { value: '' };
    stream?.on('data', (chunk: Buffer) => (text.value += chunk.toString()));
    return text;
  });
  const [stdout, stderr, peak] = texts;
  return new Promise(resolve =>
    child.on('close', code =>
      resolve({ code, stdout: stdout?.value ?? '', stderr: stderr?.value ?? '', peakMb: Number(peak?.value) / 1024 }),
    ),
  );
}
