import { evaluateChangeSet } from '../cloudformation/change-set/index.ts';
import type { Evaluated, SourceTree } from '../model.ts';
import type { Options } from '../options.ts';
import { evaluateTerraform } from '../terraform/index.ts';
import { evaluatePlan } from '../terraform/plan/index.ts';
import { optionsFor, type Project } from './project.ts';
import { evaluateStacks, type Evaluating } from './stacks.ts';

/** Reads and evaluates one project; a plan, as it will be. */
export async function evaluate(
  tree: SourceTree,
  project: Omit<Project, 'name'>,
  given: Options,
  evaluating: Evaluating = alone => evaluateStacks(tree, alone, given),
): Promise<Evaluated> {
  const { kind, path } = project;
  const options = optionsFor(project, given);
  switch (kind) {
    case 'terraform':
      return evaluateTerraform(tree, path, options);
    case 'cloudformation':
    case 'cdk':
      return evaluating(project);
    case 'plan':
      return evaluatePlan(tree, path, options).after;
    case 'change-set':
      return evaluateChangeSet(tree, path, options, project.template).after;
  }
}
