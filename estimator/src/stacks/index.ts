import { type Importer, importerOf, noImports, openEstate, type Stack } from '../cloudformation/index.ts';
import type { Evaluated, Instance, SourceTree } from '../model.ts';
import { neighboursOf } from '../neighbours.ts';
import { isMaker, type Made, maker } from './maker.ts';
import { type Opened, readings } from './reading.ts';

/**
 * Puts the resources of the CloudFormation stacks that Terraform makes beside what makes them. The states of one project, like
 * the sides of a plan, go through one of these.
 */
export function openingStacks(tree: SourceTree, importer: Importer = noImports()): (evaluated: Evaluated) => Evaluated {
  const read = readings();
  return evaluated => {
    if (!evaluated.instances.some(isMaker)) return evaluated;
    const stacks: Stack[] = [];
    const estate = openEstate(
      tree,
      importerOf(() => stacks, importer),
    );
    const makes = maker(estate, neighboursOf(evaluated.instances));
    let known: readonly Instance[] | undefined;
    const instances = (): readonly Instance[] => (known ??= opened(evaluated.instances, makes, stacks).flatMap(read));
    return {
      get instances() {
        return instances();
      },
      get outputs() {
        return evaluated.outputs;
      },
      // Read last: evaluating what was asked for is what finds some of them.
      get problems() {
        instances();
        return [...evaluated.problems, ...estate.problems()];
      },
    };
  };
}

/** All stacks are there before anything in one is evaluated: they may import from each other. */
function opened(
  instances: readonly Instance[],
  makes: (instance: Instance) => Made | undefined,
  stacks: Stack[],
): readonly Opened[] {
  const all = instances.map(instance => ({ instance, made: makes(instance) }));
  stacks.push(...all.flatMap(({ made }) => made?.stacks ?? []));
  return all;
}
