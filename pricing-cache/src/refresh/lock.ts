import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf, diskError, RefreshError } from './errors.ts';

/** Does the work while no other refresh of the same folder runs. */
export async function alone<T>(cache: string, work: () => Promise<T>): Promise<T> {
  const lock = join(cache, 'refresh.lock');
  await take(lock);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<void> {
  for (let tries = 0; tries < 2; tries++) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw diskError(error, lock);
    }
    const holder = await signature(lock);
    if (isAlive(Number(holder)))
      throw new RefreshError(`another refresh is at work (process ${holder}; its lock is ${lock})`);
    if (holder === '' && (await isNew(lock))) break;
    // Left behind by a process that is gone.
    await rm(lock, { force: true });
  }
  throw new RefreshError(`another refresh is at work (its lock is ${lock})`);
}

/** A lock is there a moment before its holder has signed it. */
async function signature(lock: string): Promise<string> {
  const read = (): Promise<string> => readFile(lock, 'utf8').catch(() => '');
  const first = await read();
  if (first !== '') return first;
  await sleep(100);
  return read();
}

const newMs = 10_000;

const isNew = (path: string): Promise<boolean> =>
  stat(path).then(
    ({ mtimeMs }) => Math.abs(Date.now() - mtimeMs) < newMs,
    () => false,
  );

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
