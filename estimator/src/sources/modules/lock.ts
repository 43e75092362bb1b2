import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Whoever holds a lock longer has died on another machine, or hangs. */
const stalestMs = 15 * 60_000;
const betweenMs = 50;

/**
 * Does work while no other process does the same, so that a package is fetched once. Nothing depends on it being exact:
 * packages are moved into place whole.
 */
export async function locked<T>(file: string, patienceMs: number, work: () => Promise<T>): Promise<T> {
  const owns = await take(file, patienceMs);
  try {
    return await work();
  } finally {
    if (owns) rmSync(file, { force: true });
  }
}

/** False when somebody held it for too long: then the work is done twice. */
async function take(file: string, patienceMs: number): Promise<boolean> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  for (let waited = 0; waited <= patienceMs; waited += betweenMs) {
    if (create(file)) return true;
    if (isStale(file)) rmSync(file, { force: true });
    else await pause(betweenMs);
  }
  return false;
}

function create(file: string): boolean {
  try {
    const handle = openSync(file, 'wx', 0o600);
    writeSync(handle, `${process.pid} ${hostname()}`);
    closeSync(handle);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'EPERM')) return false;
    throw error;
  }
}

/** Its holder is gone, or it is old. */
function isStale(file: string): boolean {
  try {
    const [, pid, host] = /^(\d+) (.+)$/.exec(readFileSync(file, 'utf8')) ?? [];
    if (host === hostname() && !isAlive(Number(pid))) return true;
    return Date.now() - statSync(file).mtimeMs > stalestMs;
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
