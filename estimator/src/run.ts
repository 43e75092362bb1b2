import type { PriceBook } from '@costlens/pricing-cache';
import { evaluateChangeSet } from './cloudformation/change-set/index.ts';
import { discover, nothingAt, type Project } from './discover.ts';
import type { Estimate } from './estimate.ts';
import type { Evaluated, Problem, SourceTree } from './model.ts';
import type { Options } from './options.ts';
import { pricing, type Priced } from './pricing.ts';
import { faulty } from './projects/faulty.ts';
import { optionsFor } from './projects/project.ts';
import { noOthers, type Stacks, stacksIn } from './projects/stacks.ts';
import { openingStacks } from './stacks/index.ts';
import { evaluateTerraform } from './terraform/index.ts';
import { type EvaluatedPlan, evaluatePlan } from './terraform/plan/index.ts';

/** Reads and evaluates one project; a plan, as it will be. */
export async function evaluate(
  tree: SourceTree,
  project: Omit<Project, 'name'>,
  given: Options,
  stacks: Stacks = noOthers(tree, given),
): Promise<Evaluated> {
  const { kind, path } = project;
  const options = optionsFor(project, given);
  switch (kind) {
    case 'terraform':
      return openingStacks(tree, stacks.importer)(await evaluateTerraform(tree, path, options));
    case 'cloudformation':
    case 'cdk':
      return stacks.of(project);
    case 'plan':
      return planAt(tree, path, options).after;
    case 'change-set':
      return evaluateChangeSet(tree, path, options, project.template).after;
  }
}

function planAt(tree: SourceTree, path: string, options: Options): EvaluatedPlan {
  const { before, after } = evaluatePlan(tree, path, options);
  const open = openingStacks(tree);
  return { before: before && open(before), after: open(after) };
}

/** Told before each project, for whoever shows progress. */
export type Step = (done: number, of: number, project: string) => void;

/** What is to be estimated, and what is said of it already. */
export type Target = {
  readonly tree: SourceTree;
  readonly options: Options;
  readonly projects: readonly Project[];
  readonly problems: readonly Problem[];
};

/** What lies at or below a path. A path that leads nowhere is a problem. */
export function targetAt(tree: SourceTree, path: string, options: Options): Target {
  const { value: projects, problems } = discover(tree, path, options);
  const isNothing = projects.length + problems.length === 0;
  return { tree, options, projects, problems: isNothing ? [nothingAt(path, options)] : problems };
}

/** Projects that are skipped are not evaluated, unless another one needs them. */
export async function estimateTarget(
  { tree, options, projects, problems }: Target,
  book: PriceBook,
  step?: Step,
  skipped: ReadonlySet<string> = new Set(),
): Promise<Estimate> {
  const { price, together } = pricing(options, book);
  const priced: Priced[] = [];
  const stacks = stacksIn(tree, projects, options);
  const [left, wanted] = [true, false].map(isLeft => projects.filter(({ name }) => skipped.has(name) === isLeft));
  for (const [index, project] of (wanted ?? []).entries()) {
    step?.(index, wanted?.length ?? 0, project.name);
    try {
      priced.push(price(tree, project, await evaluate(tree, project, options, stacks)));
    } catch (error) {
      priced.push(price(tree, project, faulty(project, error)));
    }
  }
  return together(priced, problems, left);
}

/** Everything at or below a path, priced. */
export const estimateAt = (
  tree: SourceTree,
  path: string,
  options: Options,
  book: PriceBook,
  step?: Step,
): Promise<Estimate> => estimateTarget(targetAt(tree, path, options), book, step);

/** What plans and change sets start from and what they lead to. Undefined when not all of the projects are such. */
export function estimatePlansIn(
  { tree, options, projects, problems }: Target,
  book: PriceBook,
): { readonly base: Estimate; readonly head: Estimate } | undefined {
  const { price, together } = pricing(options, book);
  const [base, head]: [Priced[], Priced[]] = [[], []];
  for (const project of projects) {
    const { before, after } = bothSides(tree, project, optionsFor(project, options));
    if (before === undefined || after === undefined) return undefined;
    base.push(price(tree, project, before));
    head.push(price(tree, project, after));
  }
  return head.length === 0 ? undefined : { base: together(base), head: together(head, problems) };
}

/** Of what carries both: a plan, a change set. */
function bothSides(tree: SourceTree, project: Project, options: Options): Partial<EvaluatedPlan> {
  const { kind, path, template } = project;
  try {
    if (kind === 'change-set') return evaluateChangeSet(tree, path, options, template);
    return kind === 'plan' ? planAt(tree, path, options) : {};
  } catch (error) {
    const failed = faulty(project, error);
    return { before: failed, after: failed };
  }
}

export const estimatePlansAt = (
  tree: SourceTree,
  path: string,
  options: Options,
  book: PriceBook,
): ReturnType<typeof estimatePlansIn> => estimatePlansIn(targetAt(tree, path, options), book);
