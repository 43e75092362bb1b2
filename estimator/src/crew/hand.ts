import type { PriceBook } from '@costlens/pricing-cache';
import { noConfig } from '../config/index.ts';
import type { Estimate } from '../estimate.ts';
import { namesIn, neededBetween } from '../parcel/needed.ts';
import { type Needed, pack } from '../parcel/pack.ts';
import type { Parcel } from '../parcel/parcel.ts';
import type { Priced } from '../pricing.ts';
import type { Project } from '../projects/project.ts';
import { stacksAlone, stacksIn } from '../projects/stacks.ts';
import type { Target } from '../run.ts';
import type { Done, Sided, Task, Values } from './crew.ts';
import { type Clock, type Pricer, pricerOf } from './pricer.ts';
import { type Took, tookTogether } from './step.ts';

type State = Pick<Target, 'tree' | 'options'>;
type Hand = (task: Task) => Promise<Done>;

/** Does tasks for another thread. What stacks import from each other they are not given: such a task is left. */
export function handFor(states: Sided<State>, book: PriceBook, values: Values, clock?: Clock): Hand {
  const packed = packing(states, values);
  return handOf(
    states,
    (state, lean) => pricerOf(state, book, stacksAlone(state.tree, state.options, lean), clock),
    ({ base, head }, took) => ({
      kind: 'packed',
      parcels: packed({ base: base?.estimate, head: head?.estimate }),
      took,
    }),
  );
}

/** Does tasks for this thread. Stacks are given what they import, for it may be asked for later. */
export const ownHand = (targets: Sided<Target>, book: PriceBook, clock?: Clock): Hand =>
  handOf(
    targets,
    (target, lean) => pricerOf(target, book, stacksIn(target.tree, target.projects, target.options, lean), clock),
    (priced, took) => ({ kind: 'done', priced, took }),
  );

function handOf<S extends State>(
  { base, head }: Sided<S>,
  pricerWith: (state: S, lean: () => void) => Pricer,
  finish: (priced: Sided<Priced>, took: Took | undefined) => Done,
): Hand {
  let leant = 0;
  const pricing = (state: S | undefined) => {
    const price = state && pricerWith(state, () => (leant += 1));
    return async (project: Project | undefined) => project && price?.(project);
  };
  const sides = { base: pricing(base), head: pricing(head) };
  return async task => {
    const before = leant;
    try {
      const [old, now] = [await sides.base(task.base), await sides.head(task.head)];
      const done = finish({ base: old?.priced, head: now?.priced }, tookTogether(old?.took, now?.took));
      return leant > before ? { kind: 'left' } : done;
    } catch {
      return { kind: 'left' };
    }
  };
}

/** Both sides are packed when both are there. */
function packing(states: Sided<State>, values: Values): (both: Sided<Estimate>) => Sided<Parcel> {
  const options = [states.base, states.head].flatMap(state => state?.options ?? []);
  const configs = options.map(({ config }) => config?.value ?? noConfig);
  const names = namesIn(configs.map(({ policy }) => policy));
  const hasFreeTier = [...options, ...configs].some(({ freeTier = 'none' }) => freeTier !== 'none');
  return ({ base, head }) => {
    const usual: Needed = () => (values === 'denied' ? names : 'all');
    const needed = base && head && !hasFreeTier ? neededBetween(base, head, names) : usual;
    return { base: base && pack(base, needed), head: head && pack(head, needed) };
  };
}
