import type { PriceBook } from '@costlens/pricing-cache';
import { evaluateTemplate } from './cloudformation/index.ts';
import { discover, type Project } from './discover.ts';
import { noConfig } from './config/index.ts';
import { combine, estimate, type Estimate } from './estimate.ts';
import type { Evaluated, Problem, SourceTree } from './model.ts';
import type { Options } from './options.ts';
import { ageProblem } from './price-age.ts';
import { withPrivatePrices } from './private-prices.ts';
import { evaluateTerraform } from './terraform/index.ts';
import { evaluatePlan } from './terraform/plan/index.ts';
import { parseUsage, usageOf, usageProblems } from './usage/index.ts';

/** Reads and evaluates one project; a plan, as it will be. */
export async function evaluate(tree: SourceTree, { kind, path }: Project, options: Options): Promise<Evaluated> {
  switch (kind) {
    case 'terraform':
      return evaluateTerraform(tree, path, options);
    case 'cloudformation':
      return evaluateTemplate(tree, path, options);
    case 'plan':
      return evaluatePlan(tree, path, options).after;
  }
}

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
  const { priced, together } = pricing(options, book);
  const estimates: Estimate[] = [];
  for (const [index, project] of projects.entries()) {
    step?.(index, projects.length, project.path);
    estimates.push(priced(project, await evaluate(tree, project, options)));
  }
  const whole = together(estimates);
  return projects.length === 0 ? { ...whole, problems: [nothingAt(path), ...whole.problems] } : whole;
}

/** What a plan starts from and what it leads to. Undefined when not all that is there are plans. */
export function estimatePlansAt(
  tree: SourceTree,
  path: string,
  options: Options,
  book: PriceBook,
): { readonly base: Estimate; readonly head: Estimate } | undefined {
  const { priced, together } = pricing(options, book);
  const [base, head]: [Estimate[], Estimate[]] = [[], []];
  for (const project of discover(tree, path, options)) {
    if (project.kind !== 'plan') return undefined;
    const { before, after } = evaluatePlan(tree, project.path, options);
    if (before === undefined) return undefined;
    base.push(priced(project, before));
    head.push(priced(project, after));
  }
  return head.length === 0 ? undefined : { base: together(base), head: together(head) };
}

/** Prices projects, and puts them together with what the usage file says beyond them. */
function pricing(options: Options, listed: PriceBook) {
  const { value: config, problems: unfit } = options.config ?? { value: noConfig, problems: [] };
  const book = withPrivatePrices(listed, config.prices, config.file);
  const usage = options.usage && parseUsage(options.usage.file, options.usage.text);
  const world = { book, usageOf: usageOf(usage?.value), today: options.today };
  return {
    priced: ({ path }: Project, evaluated: Evaluated): Estimate => estimate(path, evaluated, world),
    together: (estimates: readonly Estimate[]): Estimate => {
      const whole = combine(book.snapshot, estimates, options.freeTier);
      const instances = whole.resources.map(({ instance }) => instance);
      const unread = usage ? [...usage.problems, ...usageProblems(usage.value, instances)] : [];
      const old = ageProblem(book.snapshot, options.today);
      return { ...whole, problems: [...(old ? [old] : []), ...unfit, ...unread, ...whole.problems] };
    },
  };
}

const nothingAt = (path: string): Problem => ({
  severity: 'error',
  code: 'nothing',
  message: `there is no Terraform file or CloudFormation template at "${path === '' ? '.' : path}"`,
});
