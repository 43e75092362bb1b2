import { spawnSync } from 'node:child_process';

/** What git answered, or what it had to say instead. */
export type Run = { readonly ok: true; readonly output: Buffer } | { readonly ok: false; readonly error: string };

const mostBytes = 1024 * 1024 * 1024;

/** Never asks for a password, fetches nothing by itself, and writes nothing. */
export function git(folder: string, args: readonly string[], input?: string): Run {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...args], {
    maxBuffer: mostBytes,
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    ...(input !== undefined && { input }),
  });
  if (error)
    return { ok: false, error: 'code' in error && error.code === 'ENOENT' ? 'git is not installed' : error.message };
  return status === 0 ? { ok: true, output: stdout } : { ok: false, error: stderr.toString().trim() };
}
