import { matches } from '../usage/glob.ts';

/** Whether a path is left out; what lies below a folder that is, is never come to. */
export type Ignores = (path: string) => boolean;

/** Patterns of paths; a star stands for anything, and an ending of slashes and stars for a folder with all in it. */
export function ignores(patterns: readonly string[]): Ignores {
  const tried = patterns.flatMap(pattern => {
    const plain = pattern.replace(/(\/\**)+$/, '');
    return plain.startsWith('**/') ? [plain, plain.slice(3)] : [plain];
  });
  return path => tried.some(pattern => matches(pattern, path));
}
