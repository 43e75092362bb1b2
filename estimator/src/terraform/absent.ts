import type { Problem, SourceTree } from '../model.ts';
import type { TextFile } from '../text.ts';

const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v\d/;

/** Git LFS leaves a pointer where it has not fetched the file. */
export const isPointer = (text: string): boolean => text.length < 1024 && pointer.test(text);

export const pointerProblem = (file: TextFile): Problem => ({
  severity: 'error',
  code: 'missing-file',
  message: `${file.path} is in Git LFS, and only its pointer is here; "git lfs pull" fetches it`,
  at: file.at({ start: 0, end: file.text.indexOf('\n') < 0 ? file.text.length : file.text.indexOf('\n') }),
});

/** The submodule that a folder lies in, where nothing of it is here; undefined where it is in none. */
export function submoduleAt(tree: SourceTree, folder: string): string | undefined {
  const paths = [...(tree.read('.gitmodules') ?? '').matchAll(/^[ \t]*path[ \t]*=[ \t]*"?([^"\r\n]+?)"?[ \t]*$/gm)];
  return paths
    .map(([, path = '']) => path)
    .find(path => (folder === path || folder.startsWith(`${path}/`)) && isNothing(tree, path));
}

/** A checkout that failed leaves git's own entry. */
const isNothing = (tree: SourceTree, folder: string): boolean => tree.list(folder).every(({ name }) => name === '.git');

/** Which submodule, and of which commit: another one would hold something else. */
export function submoduleText(tree: SourceTree, path: string): string {
  const commit = tree.identity?.(path)?.slice(0, 7);
  return `the git submodule "${path}"${commit === undefined ? '' : ` (at ${commit})`}`;
}
