import { isTemplate } from './cloudformation/index.ts';
import type { Entry, SourceTree } from './model.ts';
import type { Options } from './options.ts';
import { folderOf, nameOf, within } from './path.ts';
import { localCallsOf } from './terraform/calls.ts';
import { hasConfiguration, isConfiguration } from './terraform/files.ts';
import { isPlan } from './terraform/plan/index.ts';

/** One root of infrastructure: a Terraform root module (a folder), a CloudFormation template or a Terraform plan (a file). */
export type Project = { readonly kind: 'terraform' | 'cloudformation' | 'plan'; readonly path: string };

/**
 * The projects at or below a path. A folder with Terraform files of its own is one project, whatever lies below it;
 * else all below it are looked for, and modules that others call are not projects.
 */
export function discover(tree: SourceTree, path: string, options: Options): readonly Project[] {
  if (isConfiguration(nameOf(path)) && tree.read(path) !== undefined)
    return [{ kind: 'terraform', path: folderOf(path) }];
  if (hasConfiguration(tree, path)) return [{ kind: 'terraform', path }];
  const text = tree.read(path);
  if (text !== undefined) return only(kindOf(path, text), path);
  const found = walk(tree, path);
  const called = new Set(found.folders.flatMap(folder => localCallsOf(tree, folder, options)));
  const roots = found.folders.filter(folder => !called.has(folder));
  const projects: Project[] = [
    ...roots.map((folder): Project => ({ kind: 'terraform', path: folder })),
    ...found.templates.map((file): Project => ({ kind: 'cloudformation', path: file })),
  ];
  // Beside the code it was made from, a plan would be counted twice.
  if (projects.length === 0) projects.push(...found.plans.map((file): Project => ({ kind: 'plan', path: file })));
  return projects.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function kindOf(path: string, text: string): Project['kind'] | undefined {
  if (isTemplate(path, text)) return 'cloudformation';
  return isPlan(text) ? 'plan' : undefined;
}

const only = (kind: Project['kind'] | undefined, path: string): readonly Project[] =>
  kind === undefined ? [] : [{ kind, path }];

const mayBeProject = (name: string): boolean =>
  /\.(ya?ml|json|template)$/i.test(name) && !/\.(tf|tofu|tfvars)\.json$/.test(name);

/** Folders that hold what tools made, not what people wrote. */
const skipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** A repository with more is not one. */
const mostFolders = 50_000;

type Found = {
  readonly folders: readonly string[];
  readonly templates: readonly string[];
  readonly plans: readonly string[];
};

function walk(tree: SourceTree, start: string): Found {
  const found = { folders: [] as string[], templates: [] as string[], plans: [] as string[] };
  const waiting = [start];
  for (
    let folder = waiting.pop(), seen = 0;
    folder !== undefined && seen < mostFolders;
    folder = waiting.pop(), seen++
  ) {
    const entries = tree.list(folder).filter(({ name }) => !skipped(name));
    const paths = (kind: Entry['kind']): readonly string[] =>
      entries.filter(entry => entry.kind === kind).map(({ name }) => within(folder, name));
    if (hasConfiguration(tree, folder)) found.folders.push(folder);
    const files = paths('file')
      .filter(mayBeProject)
      .map(path => ({ path, kind: kindOf(path, tree.read(path) ?? '') }));
    found.templates.push(...files.flatMap(({ kind, path }) => (kind === 'cloudformation' ? [path] : [])));
    found.plans.push(...files.flatMap(({ kind, path }) => (kind === 'plan' ? [path] : [])));
    waiting.push(...paths('folder'));
  }
  return found;
}
