import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { discover } from '../../discover.ts';
import { firstConfig } from '../../config/first.ts';
import { namedRegion } from '../../options.ts';
import type { Arguments } from '../arguments.ts';
import { exitCodes, type Host, Mistake } from '../host.ts';
import { placeOf } from '../place.ts';
import { stateOnDisk } from '../target.ts';

const names = ['costlens.yml', 'costlens.yaml'];

/** Writes a first costlens.yml at the top of the repository; one that is there is left alone. */
export function initCommand(args: Arguments, host: Host): number | Mistake {
  const [path = '.', ...more] = args.paths;
  if (more.length > 0) return new Mistake('init takes one path');
  const place = placeOf(host.cwd, path);
  const there = names.find(name => existsSync(join(place.root, name)));
  if (there !== undefined) return new Mistake(`${join(place.root, there)} is there already, and is left as it is`);
  const state = stateOnDisk(args, host, place);
  if (state instanceof Mistake) return state;
  const { value: projects } = discover(state.tree, place.path, state.options);
  const file = join(place.root, names[0] ?? '');
  try {
    writeFileSync(file, firstConfig(projects, namedRegion(state.options)), { flag: 'wx' });
  } catch {
    return new Mistake(`${file} cannot be written`);
  }
  host.stderr.write(
    `${file} written, with ${String(projects.length)} ${projects.length === 1 ? 'project' : 'projects'}\n`,
  );
  return exitCodes.fine;
}
