import type { Data, Evaluated, Instance } from '../../model.ts';
import type { Estate } from './estate.ts';
import type { Exporting } from './exports.ts';
import type { Stack } from './stack.ts';

/** What stacks evaluate to, with what they export. */
export type EvaluatedStacks = Evaluated & Exporting;

/** A stack, and what stands before the names of its outputs. */
export type Named = { readonly prefix: string; readonly stack: Stack };

/** Nothing is worked out before all stacks of the run are there to be imported from. */
export function evaluatedStacks(stacks: readonly Named[], { problems }: Estate): EvaluatedStacks {
  let known: readonly Instance[] | undefined;
  const instances = (): readonly Instance[] => (known ??= stacks.flatMap(({ stack }) => stack.instances()));
  return {
    get instances() {
      return instances();
    },
    get outputs(): Readonly<Record<string, Data>> {
      return Object.fromEntries(stacks.flatMap(outputsOf));
    },
    exports: () => stacks.flatMap(({ stack }) => stack.exports()),
    innerExports: () => stacks.flatMap(({ stack }) => stack.innerExports()),
    // Read last: evaluating what was asked for is what finds some of them.
    get problems() {
      instances();
      return problems();
    },
  };
}

const outputsOf = ({ prefix, stack }: Named): readonly (readonly [string, Data])[] =>
  Object.entries(stack.outputs()).map(([name, value]) => [`${prefix}${name}`, value]);
