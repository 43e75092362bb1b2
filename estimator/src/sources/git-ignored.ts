import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../path.ts';
import { git } from './git-command.ts';

/** Whether git leaves a path out of the repository at a folder. Git is asked once, when somebody first wants to know. */
export function ignoredIn(root: string): (path: string) => boolean {
  let known: ReadonlySet<string> | undefined;
  return path => {
    known ??= existsSync(join(root, '.git')) ? ignoredPaths(root) : new Set();
    return known.size > 0 && isWithin(path, known);
  };
}

/** A folder of which nothing is kept stands for all in it. */
function ignoredPaths(root: string): ReadonlySet<string> {
  const listed = git(root, ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', '-z']);
  return new Set(
    listed.ok
      ? listed.output
          .toString()
          .split('\0')
          .map(path => path.replace(/\/$/, ''))
      : [],
  );
}

function isWithin(path: string, folders: ReadonlySet<string>): boolean {
  for (let step = path; step !== ''; step = folderOf(step)) if (folders.has(step)) return true;
  return false;
}
