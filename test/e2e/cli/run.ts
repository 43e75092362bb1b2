import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type Files = Readonly<Record<string, string>>;
export type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

const costlens = join(import.meta.dirname, '../../../estimator/bin/costlens.js');

/** Nothing of the machine's own settings reaches the command. */
const environment = {
  PATH: process.env['PATH'] ?? '',
  HOME: tmpdir(),
  SystemRoot: process.env['SystemRoot'] ?? '',
  SOURCE_DATE_EPOCH: '1785542400',
};

/** Runs the built command as a user does. */
export function run(folder: string, args: readonly string[], extra: Readonly<Record<string, string>> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [costlens, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...environment, ...extra },
  });
  return { code: status, stdout, stderr };
}

export function folderOf(files: Files): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'costlens-cli-')));
  write(folder, files);
  return folder;
}

export function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];

export const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8' }).trim();

export function commit(folder: string, message: string): string {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
  return git(folder, 'rev-parse', 'HEAD');
}
