import { resolve } from 'node:path';
import { configIn, parseConfig, type Config } from '../config/index.ts';
import type { Outcome, SourceTree } from '../model.ts';
import { folderOf } from '../path.ts';
import type { Arguments } from './arguments.ts';
import { textAt } from './files.ts';
import { type Host, Mistake } from './host.ts';
import { inTree, isInside, real, type Place } from './place.ts';

/** The file that `--config` names, or the one at the top of the tree; undefined when there is none. */
export function configOf(
  { config }: Arguments,
  { cwd }: Host,
  { root }: Place,
  tree: SourceTree,
): Outcome<Config> | undefined | Mistake {
  if (config === undefined) return configIn(tree);
  const path = real(resolve(cwd, config));
  const text = textAt(path);
  if (text === undefined) return new Mistake(`--config ${config} cannot be read`);
  // What it names lies in the repository, even where the file itself does not.
  return parseConfig(config, text, isInside(root, path) ? folderOf(inTree(root, path)) : '');
}
