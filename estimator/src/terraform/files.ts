import type { SourceTree } from '../model.ts';
import type { Options } from '../options.ts';
import { within } from '../path.ts';

/** A module's files in the order they are read: overrides last. */
export type ModuleFiles = { readonly primary: readonly string[]; readonly overrides: readonly string[] };

type Asked = Pick<Options, 'tofu'>;

export function moduleFiles(tree: SourceTree, folder: string, asked: Asked): ModuleFiles {
  const names = configurationFiles(tree, folder, asked);
  return { primary: names.filter(name => !isOverride(name)), overrides: names.filter(isOverride) };
}

/** OpenTofu's own files count where it is asked for, or where there are no others; one of them replaces the `.tf` of its name. */
function configurationFiles(tree: SourceTree, folder: string, { tofu }: Asked): readonly string[] {
  const files = tree.list(folder).filter(({ kind, name }) => kind === 'file' && isConfiguration(name));
  const names = files.map(({ name }) => name).sort();
  const terraform = names.filter(name => !isTofu(name));
  if (!tofu && terraform.length > 0) return terraform;
  return names.filter(name => isTofu(name) || !names.includes(name.replace(/\.tf(\.json)?$/, '.tofu$1')));
}

export const hasConfiguration = (tree: SourceTree, folder: string): boolean =>
  tree.list(folder).some(({ kind, name }) => kind === 'file' && isConfiguration(name));

/** Editors' backups and hidden files are not read. */
export const isConfiguration = (name: string): boolean => /^[^.#].*\.(tf|tofu)(\.json)?$/s.test(name);

const isTofu = (name: string): boolean => /\.tofu(\.json)?$/.test(name);

const isOverride = (name: string): boolean => /^(.*_)?override\.(tf|tofu)(\.json)?$/.test(name);

/** Files of variables that a root reads by itself: terraform.tfvars, terraform.tfvars.json, then *.auto.tfvars[.json] by name. */
export function variableFilesIn(tree: SourceTree, folder: string): readonly string[] {
  const names = tree
    .list(folder)
    .filter(({ kind }) => kind === 'file')
    .map(({ name }) => name);
  const fixed = ['terraform.tfvars', 'terraform.tfvars.json'].filter(name => names.includes(name));
  const automatic = names.filter(name => /\.auto\.tfvars(\.json)?$/.test(name)).sort();
  return [...fixed, ...automatic].map(name => within(folder, name));
}
