import { type SourceTree } from '../model.ts';

/** A module's files in the order Terraform reads them: overrides last. */
export type ModuleFiles = { readonly primary: readonly string[]; readonly overrides: readonly string[] };

export function moduleFiles(tree: SourceTree, folder: string): ModuleFiles {
  const names = tree
    .list(folder)
    .filter(({ kind, name }) => kind === 'file' && isConfiguration(name))
    .map(({ name }) => name)
    .sort();
  return { primary: names.filter(name => !isOverride(name)), overrides: names.filter(isOverride) };
}

/** Editors' backups and hidden files are not read. */
export const isConfiguration = (name: string): boolean => /^[^.#].*\.(tf|tf\.json)$/s.test(name);

const isOverride = (name: string): boolean => /^(.*_)?override\.tf(\.json)?$/.test(name);
