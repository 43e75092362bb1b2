import {
  discover,
  evaluate,
  type Options,
  type Priced,
  type Pricing,
  type Project,
  type SourceTree,
} from '@costlens/estimator';
import { isTerraform, mayBeTemplate } from './kinds.ts';
import { folderOf, recording, type Looked } from './recording.ts';

/** A project with its last estimate, and what that was made from. */
export type Known = { readonly project: Project; readonly priced: Priced; readonly looked: Looked };

/** What projects are estimated from. */
export type Look = {
  readonly tree: SourceTree;
  readonly options: Options;
  /** Path of the usage file that the settings name, or empty. */
  readonly usageFile: string;
  readonly pricing: Pricing;
};

export async function estimateProject({ tree, options, usageFile, pricing }: Look, project: Project): Promise<Known> {
  const { tree: recorded, looked } = recording(tree);
  const told = usageFile === '' ? project : { ...project, usageFile };
  return { project, looked, priced: pricing.price(recorded, told, await evaluate(recorded, project, options)) };
}

/** The open files that are templates. */
export const templatesAmong = ({ tree, options }: Look, open: readonly string[]): readonly Project[] =>
  open.filter(mayBeTemplate).flatMap(path => discover(tree, path, options).value);

/** Templates that no stack in Terraform takes: what that makes of them is counted there. */
export const templatesApart = (known: readonly Known[], templates: readonly Project[]): readonly Project[] =>
  templates.filter(({ path }) => !known.some(({ priced }) => priced.estimate.resources.some(standsIn(path))));

const standsIn =
  (path: string) =>
  ({ instance }: Priced['estimate']['resources'][number]): boolean =>
    instance.language === 'cloudformation' && instance.at.file === path;

/** Folders of open Terraform files that no project reads: a module looked at by itself. */
export const foldersApart = (known: readonly Known[], open: readonly string[]): readonly Project[] =>
  distinct(
    open
      .filter(path => isTerraform(path) && !known.some(({ looked }) => looked.at(path)))
      .map(path => ({ name: folderOf(path), kind: 'terraform', path: folderOf(path) })),
  );

export const keyOf = (project: Project): string => JSON.stringify(project);

export const distinct = (projects: readonly Project[]): readonly Project[] => [
  ...new Map(projects.map(project => [keyOf(project), project])).values(),
];
