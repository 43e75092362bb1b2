import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git-command.ts';
import { notOpened } from './git-revision.ts';

/** What there is to know of a repository before revisions are compared. */
export type Standing = { readonly isFine: boolean; readonly message: string };

export function standingOf(folder: string): Standing {
  const program = git(folder, ['version']);
  if (!program.ok) return { isFine: false, message: `${program.error}; revisions cannot be compared` };
  const name = program.output.toString().trim();
  const opened = git(folder, ['rev-parse', '--git-dir']);
  if (!opened.ok)
    return { isFine: false, message: `${name}; ${notOpened(folder, opened.error)}, so revisions cannot be compared` };
  const remarks = [headOf(folder), ...shallowIn(folder), ...submodulesIn(folder)];
  return { isFine: remarks.length === 1, message: [name, ...remarks].join('; ') };
}

/** A repository without a working tree; only one without the usual folder is asked. */
export function isBare(folder: string): boolean {
  const found = existsSync(join(folder, '.git')) ? undefined : git(folder, ['rev-parse', '--is-bare-repository']);
  return found?.ok === true && found.output.toString().trim() === 'true';
}

function headOf(folder: string): string {
  const branch = git(folder, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  if (branch.ok) return `on ${branch.output.toString().trim()}`;
  const commit = git(folder, ['rev-parse', '--short', 'HEAD']);
  return commit.ok ? `detached at ${commit.output.toString().trim()}` : 'no commit yet';
}

function shallowIn(folder: string): readonly string[] {
  const shallow = git(folder, ['rev-parse', '--is-shallow-repository']);
  return shallow.ok && shallow.output.toString().trim() === 'true'
    ? ['a shallow clone, where older revisions are missing ("git fetch --unshallow")']
    : [];
}

/** A minus sign stands before those that are not checked out. */
function submodulesIn(folder: string): readonly string[] {
  const listed = git(folder, ['submodule', 'status']);
  const missing = listed.ok
    ? [...listed.output.toString().matchAll(/^-[0-9a-f]+ (.+)$/gm)].map(([, path]) => path)
    : [];
  return missing.length === 0
    ? []
    : [`submodules that are not checked out: ${missing.join(', ')} ("git submodule update --init")`];
}
