import type { Entry, Problem, SourceTree } from '../model.ts';
import { within } from '../path.ts';
import { hasConfiguration } from '../terraform/files.ts';
import type { Ignores } from './ignore.ts';
import { isAssemblyFolder, kindOfFile } from './kind.ts';
import type { ProjectKind } from './project.ts';

/** What lies below a folder, before it is known which of it belongs together. */
export type Found = {
  /** With Terraform files. */
  readonly folders: readonly string[];
  readonly templates: readonly string[];
  readonly plans: readonly string[];
  readonly assemblies: readonly string[];
  readonly problems: readonly Problem[];
};

/** A repository with more is not one. */
const mostFolders = 50_000;

/** Folders that hold what tools made, not what people wrote. */
const skipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

const mayBeProject = (name: string): boolean =>
  /\.(ya?ml|json|template)$/i.test(name) && !/\.(tf|tofu|tfvars)\.json$/.test(name);

export function walk(tree: SourceTree, start: string, isIgnored: Ignores, most = mostFolders): Found {
  const found = { folders: [] as string[], assemblies: [] as string[], files: [] as (readonly Recognised[])[] };
  const waiting = [start];
  let left = most;
  for (let folder = waiting.pop(); folder !== undefined && --left >= 0; folder = waiting.pop()) {
    if (isAssemblyFolder(tree, folder)) {
      found.assemblies.push(folder);
      continue;
    }
    if (isLeftOut(tree, folder, start)) continue;
    const paths = pathsIn(tree, folder, isIgnored);
    if (hasConfiguration(tree, folder)) found.folders.push(folder);
    found.files.push(
      recognised(tree, paths('file')).filter(({ kind, path }) => kind === 'plan' || !isLeftOut(tree, path, start)),
    );
    waiting.push(...paths('folder'));
  }
  const { folders, assemblies, files } = found;
  const ofKind = (kind: ProjectKind): readonly string[] =>
    files.flat().flatMap(file => (file.kind === kind ? [file.path] : []));
  const problems = left < 0 ? [tooMany(start, most)] : [];
  return { folders, templates: ofKind('cloudformation'), plans: ofKind('plan'), assemblies, problems };
}

/** What tools have made is no project of anybody's, but for cloud assemblies, plans, and what a person names. */
const isLeftOut = (tree: SourceTree, path: string, start: string): boolean =>
  path !== start && tree.isIgnored?.(path) === true;

type Recognised = { readonly path: string; readonly kind: ProjectKind };

const recognised = (tree: SourceTree, paths: readonly string[]): readonly Recognised[] =>
  paths.filter(mayBeProject).flatMap(path => {
    const kind = kindOfFile(path, tree.read(path) ?? '');
    return kind ? [{ path, kind }] : [];
  });

function pathsIn(tree: SourceTree, folder: string, isIgnored: Ignores): (kind: Entry['kind']) => readonly string[] {
  const entries = tree.list(folder).filter(({ name }) => !skipped(name) && !isIgnored(within(folder, name)));
  return kind => entries.filter(entry => entry.kind === kind).map(({ name }) => within(folder, name));
}

const tooMany = (start: string, most: number): Problem => ({
  severity: 'error',
  code: 'limit',
  message: `there are more than ${most.toLocaleString('en')} folders below "${start === '' ? '.' : start}", and projects in the rest of them were not looked for; name a folder, or list projects in costlens.yml`,
});
