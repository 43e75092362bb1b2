import { discover, estimateAt, type Estimate, type Options, type Project, type SourceTree } from '@costlens/estimator';
import type { PriceBook } from '@costlens/pricing-cache';
import { isTerraform, mayBeTemplate, usageFileNames } from './kinds.ts';
import { folderOf, recording, type Looked } from './recording.ts';

/** A project with its last estimate, and what that was made from. */
export type Known = { readonly project: Project; readonly estimate: Estimate; readonly looked: Looked };

/** What projects are estimated from. */
export type Look = {
  readonly tree: SourceTree;
  readonly options: Options;
  /** Path of the usage file that the settings name, or empty. */
  readonly usageFile: string;
  readonly book: PriceBook;
};

export async function estimateProject({ tree, options, usageFile, book }: Look, project: Project): Promise<Known> {
  const { tree: recorded, looked } = recording(tree);
  const usage = usageOf(recorded, project, usageFile);
  return { project, looked, estimate: await estimateAt(recorded, project.path, { ...options, usage }, book) };
}

/** The file the settings name, or the nearest of the usual names, from the project upwards. */
function usageOf(tree: SourceTree, { kind, path }: Project, named: string): Options['usage'] {
  const usual = upwards(kind === 'terraform' ? path : folderOf(path)).flatMap(folder =>
    usageFileNames.map(name => (folder === '' ? name : `${folder}/${name}`)),
  );
  for (const file of named === '' ? usual : [named]) {
    const text = tree.read(file);
    if (text !== undefined) return { file, text };
  }
  return undefined;
}

const upwards = (folder: string): readonly string[] => (folder === '' ? [''] : [folder, ...upwards(folderOf(folder))]);

/** The open files that are templates. */
export const templatesAmong = ({ tree, options }: Look, open: readonly string[]): readonly Project[] =>
  open.filter(mayBeTemplate).flatMap(path => discover(tree, path, options));

/** Folders of open Terraform files that no project reads: a module looked at by itself. */
export const foldersApart = (known: readonly Known[], open: readonly string[]): readonly Project[] =>
  distinct(
    open
      .filter(path => isTerraform(path) && !known.some(({ looked }) => looked.at(path)))
      .map(path => ({ kind: 'terraform', path: folderOf(path) })),
  );

export const keyOf = ({ kind, path }: Project): string => `${kind} ${path}`;

export const distinct = (projects: readonly Project[]): readonly Project[] => [
  ...new Map(projects.map(project => [keyOf(project), project])).values(),
];
