import type { SourceTree } from '../../model.ts';
import { folderOf, within } from '../../path.ts';
import { readSyntax } from '../syntax/read.ts';
import { type Node, textOf } from '../syntax/tree.ts';
import type { Stored } from './parameters.ts';

/** How many folders above a template CDK's memory is looked for: `cdk.out` lies beside it, or somewhat below. */
const furthest = 3;

/** What CDK has read from Systems Manager and remembers: the same name is taken only where all its values agree. */
export function storedIn(tree: SourceTree, template: string, region: string | undefined): Stored {
  const values = new Map<string, string | undefined>();
  for (const { name, value } of rememberedBy(contextOf(tree, folderOf(template)))) {
    const stored = nameIn(name, region);
    const text = textOf(value);
    if (stored === undefined || text === undefined) continue;
    const isDoubtful = values.has(stored) && values.get(stored) !== text;
    values.set(stored, isDoubtful ? undefined : text);
  }
  return name => values.get(name);
}

/** Undefined for what is no parameter, or one of another region. */
function nameIn(key: string, region: string | undefined): string | undefined {
  const [, stored, where] = /^ssm:.*?parameterName=([^:]+):region=([a-z0-9-]+)/.exec(key) ?? [];
  return region === undefined || where === region ? stored : undefined;
}

const rememberedBy = (root: Node | undefined): Iterable<{ readonly name: string; readonly value: Node }> =>
  root?.kind === 'map' ? root.entries.values() : [];

function contextOf(tree: SourceTree, folder: string): Node | undefined {
  let here = folder;
  for (let steps = 0; steps < furthest; steps++) {
    const path = within(here, 'cdk.context.json');
    const text = tree.read(path);
    if (text !== undefined) return readSyntax(path, text).root;
    if (here === '') return undefined;
    here = folderOf(here);
  }
  return undefined;
}
