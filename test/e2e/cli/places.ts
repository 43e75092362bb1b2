import { rmSync } from 'node:fs';
import { commit, folderOf, git, write, type Files } from './run.ts';

/** Folders and repositories of one suite, gone when it is through. */
export function places() {
  const folders: string[] = [];
  const place = (files: Files): string => {
    const folder = folderOf(files);
    folders.push(folder);
    return folder;
  };
  return {
    place,
    /** A repository with one commit for each set of files. */
    repository: (...states: readonly Files[]): string => {
      const folder = place({});
      git(folder, 'init', '--quiet', '--initial-branch', 'main');
      states.forEach((files, index) => {
        write(folder, files);
        commit(folder, `state ${String(index)}`);
      });
      return folder;
    },
    clear: (): void => folders.forEach(folder => rmSync(folder, { recursive: true, force: true })),
  };
}
