import type { Problem, SourceTree } from '../model.ts';
import type { Options } from '../options.ts';
import { folderOf, nameOf } from '../path.ts';
import { localCallsOf } from '../terraform/calls.ts';

type Roots = { readonly roots: readonly string[]; readonly examples: readonly string[] };

/** The root modules among folders: those nobody calls. What shows or tests a module is set apart, for nobody runs it. */
export function rootsAmong(tree: SourceTree, folders: readonly string[], start: string, options: Options): Roots {
  const called = new Set(
    folders.flatMap(folder => localCallsOf(tree, folder, options).filter(each => each !== folder)),
  );
  const uncalled = folders.filter(folder => !called.has(folder));
  const isExample = (folder: string): boolean => showsModule(folder, start, called);
  return { roots: uncalled.filter(folder => !isExample(folder)), examples: uncalled.filter(isExample) };
}

const shows = /^(examples?|tests?|fixtures|testdata)$/;

/** Whether a folder lies in the examples or tests of a module that is called: `vpc/examples/small`. */
function showsModule(folder: string, start: string, called: ReadonlySet<string>): boolean {
  for (let step = folder; step !== start && step !== ''; step = folderOf(step))
    if (shows.test(nameOf(step)) && called.has(folderOf(step))) return true;
  return false;
}

const named = 5;

/** What was found and is not counted is said, with what to do. */
export function examplesLeftOut(examples: readonly string[]): readonly Problem[] {
  if (examples.length === 0) return [];
  const more = examples.length > named ? ` and ${examples.length - named} more` : '';
  const message = `examples and tests of modules are not counted: ${examples.slice(0, named).join(', ')}${more}; name one of them, or list it in costlens.yml`;
  return [{ severity: 'info', code: 'projects', message }];
}
