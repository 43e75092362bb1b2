import { isDeepEqual } from '../equal.ts';
import type { Options } from '../options.ts';
import { usageFilesFor } from '../pricing.ts';
import { optionsFor, type Project } from '../projects/project.ts';
import type { Target } from '../run.ts';
import { anything, type Anything, filesOnly, type Inputs } from './inputs.ts';
import { isModuleFile, rootInputs } from './root.ts';
import { isSameBelow, isSameFile, isSameFolder, type Two } from './same.ts';
import { assemblyInputs, templateInputs } from './stacks.ts';
import { wantsAll } from './whole.ts';

/** The projects that are surely made from the same on both sides, by name: what cannot be told counts as touched. */
export function untouched(base: Target, head: Target): ReadonlySet<string> {
  const two = { base: base.tree, head: head.tree };
  if (wantsAll(head.options) || !isSaidAlike(two, base.options, head.options)) return new Set();
  const old = new Map(base.projects.map(project => [project.name, project]));
  const isSameRepository = once(() => isSameBelow(two, ''));
  const isSame = (project: Project): boolean => {
    const before = old.get(project.name);
    if (before === undefined || !isSameProject(before, project)) return false;
    const inputs = inputsOf(head, project);
    return inputs === anything ? isSameRepository() : areSame(two, inputs, [...saidOf(head, project)]);
  };
  return new Set(head.projects.filter(isSame).map(({ name }) => name));
}

function once(work: () => boolean): () => boolean {
  let known: boolean | undefined;
  return () => (known ??= work());
}

const isSameProject = (one: Project, other: Project): boolean => JSON.stringify(one) === JSON.stringify(other);

const configNames = ['costlens.yml', 'costlens.yaml'];

/** What a person says of the whole run, and the file in which a team does. */
function isSaidAlike(two: Two, base: Options, head: Options): boolean {
  const names = [...configNames, ...[base, head].flatMap(({ config }) => config?.value.file ?? [])];
  return isDeepEqual(said(base), said(head)) && names.every(name => isSameFile(two, name));
}

const said = ({ region, variables, environment, workspace, tofu, usage, usageProfile, usageSize, today }: Options) =>
  JSON.stringify([region, variables, environment, workspace, tofu, usage, usageProfile, usageSize, today]);

function inputsOf({ tree, options }: Target, { kind, path }: Project): Inputs | Anything {
  switch (kind) {
    case 'terraform':
      return rootInputs(tree, path, options);
    case 'cloudformation':
      return templateInputs(tree, path);
    case 'cdk':
      return assemblyInputs(tree, path);
    case 'plan':
      return filesOnly([path]);
    case 'change-set':
      return anything;
  }
}

/** Files of variables, and of usage. */
const saidOf = ({ options }: Target, project: Project): readonly string[] => [
  ...optionsFor(project, options).variables.flatMap(variable => (variable.kind === 'file' ? variable.path : [])),
  ...(options.usage ? [] : usageFilesFor(project)),
];

const areSame = (two: Two, { files, modules, folders }: Inputs, more: readonly string[]): boolean =>
  [...files, ...more].every(file => isSameFile(two, file)) &&
  modules.every(folder => isSameFolder(two, folder, isModuleFile)) &&
  folders.every(folder => isSameBelow(two, folder));
