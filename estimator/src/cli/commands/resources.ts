import { discover } from '../../discover.ts';
import type { Evaluated, Problem } from '../../model.ts';
import { resourcesJson } from '../../report/index.ts';
import { evaluate } from '../../run.ts';
import { diskTree } from '../../sources/disk.ts';
import type { Arguments } from '../arguments.ts';
import { exitCodes, type Host, Mistake } from '../host.ts';
import { placeOf } from '../place.ts';
import { settingsOf, withExtra } from '../settings.ts';

/** Every evaluated instance before pricing, for debugging and for checks against real Terraform. */
export async function resourcesCommand(args: Arguments, host: Host): Promise<number | Mistake> {
  const place = placeOf(host.cwd, args.paths[0] ?? '.');
  const settings = settingsOf(args, host, place);
  if (settings instanceof Mistake) return settings;
  const tree = withExtra(diskTree(place.root, place.path), settings);
  const projects = discover(tree, place.path, settings.options);
  if (projects.length === 0)
    return new Mistake(`there is no Terraform file or CloudFormation template at "${args.paths[0] ?? '.'}"`);
  const evaluated: Evaluated[] = [];
  for (const project of projects) evaluated.push(await evaluate(tree, project, settings.options));
  const whole = together(evaluated);
  host.stdout.write(resourcesJson(whole));
  return whole.problems.some(cannotApply) ? exitCodes.failed : exitCodes.fine;
}

/** Terraform would refuse a variable without a value and a count it cannot know; an estimate only says so. */
const cannotApply = ({ severity, code }: Problem): boolean =>
  severity === 'error' || code === 'variable' || code === 'count-unknown';

const together = (evaluated: readonly Evaluated[]): Evaluated => ({
  instances: evaluated.flatMap(({ instances }) => instances),
  get outputs() {
    return Object.assign({}, ...evaluated.map(({ outputs }) => outputs)) as Evaluated['outputs'];
  },
  get problems() {
    return evaluated.flatMap(({ problems }) => problems);
  },
});
