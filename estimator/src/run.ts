import { type PriceBook } from '@costlens/pricing-cache';
import { evaluateTemplate } from './cloudformation/index.ts';
import { discover, type Project } from './discover.ts';
import { combine, estimate, type Estimate } from './estimate.ts';
import { type Evaluated, type Problem, type SourceTree } from './model.ts';
import { type Options } from './options.ts';
import { evaluateTerraform } from './terraform/index.ts';
import { parseUsage, usageOf, usageProblems } from './usage/index.ts';

/** Reads and evaluates one project. */
export const evaluate = async (tree: SourceTree, { kind, path }: Project, options: Options): Promise<Evaluated> =>
  kind === 'terraform' ? evaluateTerraform(tree, path, options) : evaluateTemplate(tree, path, options);

/** Told before each project, for whoever shows progress. */
export type Step = (done: number, of: number, project: string) => void;

/** Everything at or below a path, priced. A path that leads nowhere is a problem in the estimate. */
export async function estimateAt(
  tree: SourceTree,
  path: string,
  options: Options,
  book: PriceBook,
  step?: Step,
): Promise<Estimate> {
  const projects = discover(tree, path, options);
  const usage = options.usage && parseUsage(options.usage.file, options.usage.text);
  const estimates: Estimate[] = [];
  for (const [index, project] of projects.entries()) {
    step?.(index, projects.length, project.path);
    const evaluated = await evaluate(tree, project, options);
    estimates.push(estimate(project.path, evaluated, { book, usageOf: usageOf(usage?.value) }));
  }
  const whole = combine(book.snapshot, estimates);
  const instances = whole.resources.map(({ instance }) => instance);
  const unread = usage ? [...usage.problems, ...usageProblems(usage.value, instances)] : [];
  return { ...whole, problems: [...(projects.length === 0 ? [nothingAt(path)] : []), ...unread, ...whole.problems] };
}

const nothingAt = (path: string): Problem => ({
  severity: 'error',
  code: 'nothing',
  message: `there is no Terraform file or CloudFormation template at "${path === '' ? '.' : path}"`,
});
