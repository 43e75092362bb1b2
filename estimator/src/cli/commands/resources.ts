import type { Evaluated, Problem } from '../../model.ts';
import { stacksIn } from '../../projects/stacks.ts';
import { resourcesJson } from '../../report/index.ts';
import { evaluate } from '../../run.ts';
import type { Arguments } from '../arguments.ts';
import { exitCodes, type Host, Mistake } from '../host.ts';
import { placeOf } from '../place.ts';
import { targetOnDisk } from '../target.ts';

/** Every evaluated instance before pricing, for debugging and for checks against real Terraform. */
export async function resourcesCommand(args: Arguments, host: Host): Promise<number | Mistake> {
  const target = targetOnDisk(args, host, placeOf(host.cwd, args.paths[0] ?? '.'));
  if (target instanceof Mistake) return target;
  const { tree, options, projects, problems } = target;
  if (projects.length === 0) return new Mistake(problems.map(({ message }) => message).join('; '));
  const evaluated: Evaluated[] = [{ instances: [], outputs: {}, problems }];
  const stacks = stacksIn(tree, projects, options);
  for (const project of projects) evaluated.push(await evaluate(tree, project, options, stacks));
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
