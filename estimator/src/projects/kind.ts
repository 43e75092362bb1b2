import { isAssembly } from '../cloudformation/cdk/index.ts';
import { isChangeSet } from '../cloudformation/change-set/index.ts';
import { isTemplate } from '../cloudformation/index.ts';
import type { SourceTree } from '../model.ts';
import { folderOf, nameOf, within } from '../path.ts';
import { hasConfiguration, isConfiguration } from '../terraform/files.ts';
import { isPlan } from '../terraform/plan/index.ts';
import { projectOf, type Project, type ProjectKind } from './project.ts';

const manifest = 'manifest.json';

/** What a file is by its text; a cloud assembly's manifest speaks for its folder. */
export function kindOfFile(path: string, text: string): ProjectKind | undefined {
  if (nameOf(path) === manifest && isAssembly(text)) return 'cdk';
  if (isTemplate(path, text)) return 'cloudformation';
  if (isPlan(text)) return 'plan';
  return isChangeSet(text) ? 'change-set' : undefined;
}

export function isAssemblyFolder(tree: SourceTree, folder: string): boolean {
  const text = tree.read(within(folder, manifest));
  return text !== undefined && isAssembly(text);
}

/** The one project that a path names: a root's folder or any of its files, an assembly, a template, a plan. */
export function projectNamed(tree: SourceTree, path: string): Project | undefined {
  if (hasConfiguration(tree, path)) return projectOf('terraform', path);
  if (isAssemblyFolder(tree, path)) return projectOf('cdk', path);
  const text = tree.read(path);
  if (text === undefined) return undefined;
  if (isConfiguration(nameOf(path))) return projectOf('terraform', folderOf(path));
  const kind = kindOfFile(path, text);
  return kind && projectOf(kind, kind === 'cdk' ? folderOf(path) : path);
}
