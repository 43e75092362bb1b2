import type { SourceTree } from '../../model.ts';
import { folderOf, join, nameOf } from '../../path.ts';
import { entries, field, textOf, within } from '../../terraform/plan/json.ts';
import { readJson } from './json-file.ts';

/** Which files are uploaded under which names, read when somebody first asks. */
export function assetsOf(tree: SourceTree, manifests: readonly string[]): (name: string) => string | undefined {
  let known: ReadonlyMap<string, string> | undefined;
  return name => (known ??= new Map(manifests.flatMap(path => filesIn(tree, path)))).get(name);
}

function filesIn(tree: SourceTree, path: string): readonly [string, string][] {
  const manifest = readJson(tree, path);
  if ('severity' in manifest) return [];
  return entries(field(manifest.root, 'files')).flatMap(([, file]) => {
    const source = textOf(within(file, 'source', 'path'));
    const local = source === undefined || source.startsWith('/') ? undefined : join(folderOf(path), source);
    if (local === undefined) return [];
    const keys = entries(field(file, 'destinations')).map(([, each]) => textOf(field(each, 'objectKey')));
    return keys.flatMap((key): [string, string][] => (key === undefined ? [] : [[nameOf(key), local]]));
  });
}
