import { type SourceTree } from '../model.ts';
import { join, within } from '../path.ts';

/** What `terraform init` wrote down of the modules it installed: call path to folder. Anything odd in it is left out. */
export function readManifest(tree: SourceTree, root: string): ReadonlyMap<string, string> {
  const text = tree.read(within(root, '.terraform/modules/modules.json'));
  const installed = new Map<string, string>();
  for (const { Key: key, Dir: folder } of entriesOf(text)) {
    const path = typeof folder === 'string' ? join(root, folder) : undefined;
    if (typeof key === 'string' && key !== '' && path !== undefined) installed.set(key, path);
  }
  return installed;
}

type ManifestEntry = { readonly Key?: unknown; readonly Dir?: unknown };

function entriesOf(text: string | undefined): readonly ManifestEntry[] {
  if (text === undefined) return [];
  try {
    const parsed = JSON.parse(text) as { readonly Modules?: unknown } | null;
    return Array.isArray(parsed?.Modules)
      ? parsed.Modules.filter((entry: unknown) => typeof entry === 'object' && entry !== null)
      : [];
  } catch {
    return [];
  }
}
