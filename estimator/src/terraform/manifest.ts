import type { SourceTree } from '../model.ts';
import { join, within } from '../path.ts';
import type { InstalledModule } from './modules/installed.ts';

/** What `terraform init` wrote down of the modules it installed: call path to module. Anything odd in it is left out. */
export function readManifest(tree: SourceTree, root: string): ReadonlyMap<string, InstalledModule> {
  const text = tree.read(within(root, '.terraform/modules/modules.json'));
  const installed = new Map<string, InstalledModule>();
  for (const { Key: key, Dir: dir, Source: source, Version: version } of entriesOf(text)) {
    const folder = typeof dir === 'string' ? join(root, dir.replaceAll('\\', '/')) : undefined;
    if (typeof key !== 'string' || key === '' || folder === undefined) continue;
    installed.set(key, { folder, source: textOf(source), version: textOf(version) });
  }
  return installed;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

type ManifestEntry = {
  readonly Key?: unknown;
  readonly Dir?: unknown;
  readonly Source?: unknown;
  readonly Version?: unknown;
};

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
