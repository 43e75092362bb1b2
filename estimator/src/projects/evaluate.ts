import { evaluateChangeSet } from '../cloudformation/change-set/index.ts';
import type { Evaluated, SourceTree } from '../model.ts';
import type { Options } from '../options.ts';
import { openingStacks } from '../stacks/index.ts';
import { evaluateTerraform } from '../terraform/index.ts';
import { type EvaluatedPlan, evaluatePlan } from '../terraform/plan/index.ts';
import { optionsFor, type Project } from './project.ts';
import { type Stacks, stacksAlone } from './stacks.ts';

/** Reads and evaluates one project; a plan, as it will be. */
export async function evaluate(
  tree: SourceTree,
  project: Omit<Project, 'name'>,
  given: Options,
  stacks: Stacks = stacksAlone(tree, given),
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

/** Both sides of a plan. */
export function planAt(tree: SourceTree, path: string, options: Options): EvaluatedPlan {
  const { before, after } = evaluatePlan(tree, path, options);
  const open = openingStacks(tree);
  return { before: before && open(before), after: open(after) };
}
