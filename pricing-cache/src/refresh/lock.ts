import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
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
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (isAlive(holder)) throw new RefreshError(`another refresh is at work (process ${holder}; its lock is ${lock})`);
    // Left behind by a process that is gone.
    await rm(lock, { force: true });
  }
  throw new RefreshError(`another refresh is at work (its lock is ${lock})`);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
