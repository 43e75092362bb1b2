import { resolve } from 'node:path';
import type { SourceTree } from '../model.ts';
import { defaults, type Options } from '../options.ts';
import { overlay } from '../sources/memory.ts';
import { secondOpinion } from '../sources/second-opinion.ts';
import type { Arguments } from './arguments.ts';
import { configOf } from './config.ts';
import { Mistake, todayOf, type Host } from './host.ts';
import { textAt } from './files.ts';
import { modulesFor } from './modules.ts';
import { inTree, isInside, real, type Place } from './place.ts';

/** What the arguments say, with the files they name read from this machine. */
export type Settings = {
  readonly options: Options;
  /** Files that were named on the command line and lie outside of the tree, to be laid over it. */
  readonly extra: ReadonlyMap<string, string>;
};

/** `config` is read from the tree that is to be priced. */
export function settingsOf(args: Arguments, host: Host, place: Place, tree: SourceTree): Settings | Mistake {
  const extra = new Map<string, string>();
  const [usage, config] = [readUsage(args, host), configOf(args, host, place, tree)];
  if (usage instanceof Mistake) return usage;
  if (config instanceof Mistake) return config;
  const variables: Options['variables'][number][] = [];
  for (const variable of args.variables) {
    const path = variable.kind === 'file' ? fileInTree(variable.path, host, place, extra) : undefined;
    if (path instanceof Mistake) return path;
    variables.push(path === undefined ? variable : { kind: 'file', path });
  }
  const { region, tofu, workspace = defaults.workspace } = args;
  const { usageProfile, usageSize, freeTier, months } = args;
  const given = { region, variables, usage, usageProfile, usageSize, freeTier, months, config, workspace, tofu };
  const { environment } = host;
  const ours = { today: todayOf(host), secondOpinion, modules: modulesFor(args, host), syntax: new Map() };
  return { options: { ...given, environment, ...ours }, extra };
}

/** Without a path, all projects that are listed are meant, wherever the person stands. */
export const pathOf = ({ paths }: Arguments, { path }: Place, { config }: Options): string =>
  paths.length === 0 && config?.value.projects ? '' : path;

export const withExtra = (tree: SourceTree, { extra }: Settings): SourceTree =>
  extra.size === 0 ? tree : overlay(tree, extra);

/** A file named by a person may lie anywhere; code may only name files of its own repository. */
function fileInTree(file: string, { cwd }: Host, { root }: Place, extra: Map<string, string>): string | Mistake {
  const absolute = real(resolve(cwd, file));
  const text = textAt(absolute);
  if (text === undefined) return new Mistake(`${file} cannot be read`);
  if (isInside(root, absolute)) return inTree(root, absolute);
  extra.set(absolute, text);
  return absolute;
}

function readUsage({ usageFile }: Arguments, { cwd }: Host): Options['usage'] | Mistake {
  if (usageFile === undefined) return undefined;
  const text = textAt(resolve(cwd, usageFile));
  return text === undefined ? new Mistake(`--usage-file ${usageFile} cannot be read`) : { file: usageFile, text };
}
