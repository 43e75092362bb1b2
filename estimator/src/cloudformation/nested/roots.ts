import type { SourceTree } from '../../model.ts';
import { folderOf, join } from '../../path.ts';
import { readSyntax } from '../syntax/read.ts';
import { entry, type Node, textOf } from '../syntax/tree.ts';

/** Where a type of resource names the template that it takes. */
const names: Readonly<Record<string, string>> = {
  'AWS::CloudFormation::Stack': 'TemplateURL',
  'AWS::CloudFormation::StackSet': 'TemplateURL',
  'AWS::Serverless::Application': 'Location',
};

/** The templates of the tree that a template takes. Nothing is parsed where the text names none. */
function localTemplatesOf(tree: SourceTree, path: string): readonly string[] {
  const text = tree.read(path);
  if (text === undefined || !/AWS::CloudFormation::Stack|AWS::Serverless::Application/.test(text)) return [];
  const resources = entry(readSyntax(path, text).root, 'Resources')?.value;
  if (resources?.kind !== 'map') return [];
  const taken = [...resources.entries.values()].flatMap(({ value }) => {
    const url = urlIn(value);
    const file = url === undefined || url.startsWith('/') ? undefined : join(folderOf(path), url);
    return file !== undefined && tree.read(file) !== undefined ? [file] : [];
  });
  return [...new Set(taken)];
}

function urlIn(resource: Node): string | undefined {
  const type = textOf(entry(resource, 'Type')?.value) ?? '';
  const name = Object.hasOwn(names, type) ? names[type] : undefined;
  return name === undefined ? undefined : textOf(entry(entry(resource, 'Properties')?.value, name)?.value);
}

/** Those that no other one takes; of several that take each other, the first. */
export function rootTemplates(tree: SourceTree, paths: readonly string[]): readonly string[] {
  const taken = new Map(paths.map(path => [path, localTemplatesOf(tree, path)]));
  const nested = new Set(paths.flatMap(path => (taken.get(path) ?? []).filter(file => file !== path)));
  const roots: string[] = [];
  const reached = new Set<string>();
  const free = paths.filter(path => !nested.has(path));
  for (const path of [...free, ...paths]) {
    if (reached.has(path)) continue;
    roots.push(path);
    reach(path, taken, reached);
  }
  return roots.sort();
}

function reach(start: string, taken: ReadonlyMap<string, readonly string[]>, reached: Set<string>): void {
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    waiting.push(...(taken.get(path) ?? []));
  }
}
