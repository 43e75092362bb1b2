import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourceTree } from '../model.ts';
import type { Options } from '../options.ts';
import { overlay } from '../sources/memory.ts';
import { secondOpinion } from '../sources/second-opinion.ts';
import type { Arguments } from './arguments.ts';
import { configOf } from './config.ts';
import { Mistake, todayOf, type Host } from './host.ts';
import { modulesFor } from './modules.ts';
import { inTree, isInside, real, type Place } from './place.ts';

/** What the arguments say, with the files they name read from this machine. */
export type Settings = {
  readonly options: Options;
  /** Files that were named on the command line and lie outside of the tree, to be laid over it. */
  readonly extra: ReadonlyMap<string, string>;
};

export function settingsOf(args: Arguments, host: Host, place: Place): Settings | Mistake {
  const extra = new Map<string, string>();
  const files = readFiles(args, host, place);
  if (files instanceof Mistake) return files;
  const variables: Options['variables'][number][] = [];
  for (const variable of args.variables) {
    const path = variable.kind === 'file' ? fileInTree(variable.path, host, place, extra) : undefined;
    if (path instanceof Mistake) return path;
    variables.push(path === undefined ? variable : { kind: 'file', path });
  }
  const { region, tofu, workspace = host.environment['TF_WORKSPACE'] ?? 'default' } = args;
  const { environment } = host;
  return {
    options: {
      region,
      variables,
      ...files,
      workspace,
      tofu,
      environment,
      today: todayOf(host),
      secondOpinion,
      modules: modulesFor(args, host),
      syntax: new Map(),
    },
    extra,
  };
}

function readFiles(args: Arguments, host: Host, place: Place): Pick<Options, 'usage' | 'config'> | Mistake {
  const [usage, config] = [readUsage(args, host, place), configOf(args, host, place)];
  if (usage instanceof Mistake) return usage;
  return config instanceof Mistake ? config : { usage, config };
}

export const withExtra = (tree: SourceTree, { extra }: Settings): SourceTree =>
  extra.size === 0 ? tree : overlay(tree, extra);

/** A file named by a person may lie anywhere; code may only name files of its own repository. */
function fileInTree(file: string, { cwd }: Host, { root }: Place, extra: Map<string, string>): string | Mistake {
  const absolute = real(resolve(cwd, file));
  const text = readNamed(absolute);
  if (text === undefined) return new Mistake(`${file} cannot be read`);
  if (isInside(root, absolute)) return inTree(root, absolute);
  extra.set(absolute, text);
  return absolute;
}

const usageNames = ['costlens-usage.yml', 'infracost-usage.yml'];

function readUsage({ usageFile, paths }: Arguments, { cwd }: Host, { root }: Place): Options['usage'] | Mistake {
  if (usageFile !== undefined) {
    const text = readNamed(resolve(cwd, usageFile));
    return text === undefined ? new Mistake(`--usage-file ${usageFile} cannot be read`) : { file: usageFile, text };
  }
  const folders = [resolve(cwd, paths.at(-1) ?? '.'), root];
  const found = folders.flatMap(folder => usageNames.map(name => join(folder, name))).find(existsSync);
  const text = found === undefined ? undefined : readNamed(found);
  return found === undefined || text === undefined ? undefined : { file: inTree(root, real(found)), text };
}

function readNamed(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
