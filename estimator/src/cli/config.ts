import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseConfig, type Config } from '../config/index.ts';
import type { Outcome } from '../model.ts';
import type { Arguments } from './arguments.ts';
import { type Host, Mistake } from './host.ts';
import type { Place } from './place.ts';

const names = ['costlens.yml', 'costlens.yaml'];

/** The file that `--config` names, or the one at the root of the repository; undefined when there is none. */
export function configOf({ config }: Arguments, { cwd }: Host, { root }: Place): Outcome<Config> | undefined | Mistake {
  const name = config ?? names.find(candidate => existsSync(join(root, candidate)));
  if (name === undefined) return undefined;
  const path = config === undefined ? join(root, name) : resolve(cwd, config);
  try {
    return parseConfig(name, readFileSync(path, 'utf8'));
  } catch {
    return new Mistake(config === undefined ? `${name} cannot be read` : `--config ${name} cannot be read`);
  }
}
