import { isTemplate } from './cloudformation/index.ts';
import { type Entry, type SourceTree } from './model.ts';
import { type Options } from './options.ts';
import { folderOf, nameOf, within } from './path.ts';
import { localCallsOf } from './terraform/calls.ts';
import { hasConfiguration, isConfiguration } from './terraform/files.ts';

/** One root of infrastructure code: a Terraform root module (a folder) or a CloudFormation template (a file). */
export type Project = { readonly kind: 'terraform' | 'cloudformation'; readonly path: string };

/**
 * The projects at or below a path. A folder with Terraform files of its own is one project, whatever lies below it;
 * else all below it are looked for, and modules that others call are not projects.
 */
export function discover(tree: SourceTree, path: string, options: Options): readonly Project[] {
  if (isConfiguration(nameOf(path)) && tree.read(path) !== undefined)
    return [{ kind: 'terraform', path: folderOf(path) }];
  if (hasConfiguration(tree, path)) return [{ kind: 'terraform', path }];
  const found = isTemplateFile(tree, path) ? { folders: [], templates: [path] } : walk(tree, path);
  const called = new Set(found.folders.flatMap(folder => localCallsOf(tree, folder, options)));
  const roots = found.folders.filter(folder => !called.has(folder));
  const projects: Project[] = [
    ...roots.map((folder): Project => ({ kind: 'terraform', path: folder })),
    ...found.templates.map((file): Project => ({ kind: 'cloudformation', path: file })),
  ];
  return projects.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const mayBeTemplate = (name: string): boolean =>
  /\.(ya?ml|json|template)$/i.test(name) && !/\.(tf|tofu|tfvars)\.json$/.test(name);

function isTemplateFile(tree: SourceTree, path: string): boolean {
  const text = mayBeTemplate(path) ? tree.read(path) : undefined;
  return text !== undefined && isTemplate(path, text);
}

/** Folders that hold what tools made, not what people wrote. */
const skipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** A repository with more is not one. */
const mostFolders = 50_000;

type Found = { readonly folders: readonly string[]; readonly templates: readonly string[] };

function walk(tree: SourceTree, start: string): Found {
  const found = { folders: [] as string[], templates: [] as string[] };
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
    found.templates.push(...paths('file').filter(path => isTemplateFile(tree, path)));
    waiting.push(...paths('folder'));
  }
  return found;
}
