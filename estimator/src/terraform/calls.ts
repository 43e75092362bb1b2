import type { SourceTree } from '../model.ts';
import type { Options } from '../options.ts';
import { within } from '../path.ts';
import { TextFile } from '../text.ts';
import { localFolder } from './configuration.ts';
import { moduleFiles } from './files.ts';
import type { Block } from './hcl/tree.ts';
import { readingIn } from './parse-file.ts';

/** The folders that a folder's files call as local modules. */
export const localCallsOf = (tree: SourceTree, folder: string, options: Options): readonly string[] =>
  callsOf(tree, folder, options).sources.flatMap(source => localFolder(folder, source) ?? []);

type Calls = {
  /** What is written as the source of each call; undefined where that is no plain text. */
  readonly sources: readonly (string | undefined)[];
  /** That there are no others: every file could be read. */
  readonly isSure: boolean;
};

export function callsOf(tree: SourceTree, folder: string, { syntax = new Map(), tofu }: Options): Calls {
  const { primary, overrides } = moduleFiles(tree, folder, { tofu });
  const readings = [...primary, ...overrides].map(name => {
    const path = within(folder, name);
    const text = tree.read(path);
    return text === undefined || callsNothing(path, text) ? undefined : readingIn(new TextFile(path, text), syntax);
  });
  return {
    sources: readings.flatMap(reading => (reading?.blocks ?? []).flatMap(({ block }) => sourceIn(block))),
    isSure: readings.every(reading => (reading?.problems ?? []).length === 0),
  };
}

/** Without the word there is no call, whatever else is wrong; JSON may spell it with escapes. */
const callsNothing = (path: string, text: string): boolean => !path.endsWith('.json') && !text.includes('module');

function sourceIn({ type, body }: Block): readonly (string | undefined)[] {
  if (type !== 'module') return [];
  const source = body.attributes.find(({ name }) => name === 'source')?.value;
  return [source?.kind === 'text' ? source.value : undefined];
}
