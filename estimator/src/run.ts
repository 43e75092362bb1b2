import type { PriceBook } from '@costlens/pricing-cache';
import { type Ahead, type How, wantedIn, workAhead } from './crew/ahead.ts';
import { pricerOf } from './crew/pricer.ts';
import { evaluateChangeSet } from './cloudformation/change-set/index.ts';
import { discover, nothingAt, type Project } from './discover.ts';
import type { Estimate } from './estimate.ts';
import type { Problem, SourceTree } from './model.ts';
import type { Options } from './options.ts';
import { pricing, type Priced } from './pricing.ts';
import { planAt } from './projects/evaluate.ts';
import { faulty } from './projects/faulty.ts';
import { optionsFor } from './projects/project.ts';
import { stacksIn } from './projects/stacks.ts';
import type { EvaluatedPlan } from './terraform/plan/index.ts';

export { evaluate } from './projects/evaluate.ts';

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

/** Everything, with as many hands as there are. */
export async function estimateTarget(target: Target, book: PriceBook, how: How = {}): Promise<Estimate> {
  const { head } = await workAhead({ head: target }, book, how);
  return inTurn(target, book, how, head);
}

/** Each project in its turn, unless it was priced ahead. One that is skipped is not evaluated, unless another one needs it. */
export async function inTurn(target: Target, book: PriceBook, how: How, ahead: Ahead): Promise<Estimate> {
  const { tree, options, projects, problems } = target;
  const { step, skipped, clock } = how;
  const { together } = pricing(options, book);
  const price = pricerOf({ tree, options }, book, stacksIn(tree, projects, options), clock);
  const wanted = wantedIn(target, skipped);
  const priced: Priced[] = [];
  for (const [index, project] of wanted.entries()) {
    const early = ahead(project);
    const { priced: made, took } = early ? { priced: early, took: undefined } : await price(project);
    priced.push(made);
    if (!early) step?.({ done: index + 1, of: wanted.length, project: project.name, took });
  }
  const left = projects.filter(({ name }) => skipped?.has(name) === true);
  return together(priced, problems, left);
}

/** Everything at or below a path, priced. */
export const estimateAt = (
  tree: SourceTree,
  path: string,
  options: Options,
  book: PriceBook,
  how?: How,
): Promise<Estimate> => estimateTarget(targetAt(tree, path, options), book, how);

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
