import type { SourceTree } from '../model.ts';
import type { Options } from '../options.ts';
import { within } from '../path.ts';
import { TextFile } from '../text.ts';
import { localFolder } from './configuration.ts';
import { moduleFiles } from './files.ts';
import { readingIn } from './parse-file.ts';

/** The folders that a folder's files call as local modules. */
export function localCallsOf(
  tree: SourceTree,
  folder: string,
  { syntax = new Map(), tofu }: Options,
): readonly string[] {
  const { primary, overrides } = moduleFiles(tree, folder, { tofu });
  return [...primary, ...overrides].flatMap(name => {
    const path = within(folder, name);
    const text = tree.read(path);
    if (text === undefined) return [];
    const calls = readingIn(new TextFile(path, text), syntax).blocks.filter(({ block }) => block.type === 'module');
    return calls.flatMap(({ block: { body } }) => {
      const source = body.attributes.find(attribute => attribute.name === 'source')?.value;
      return localFolder(folder, source?.kind === 'text' ? source.value : undefined) ?? [];
    });
  });
}
