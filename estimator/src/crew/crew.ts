import type { Parcel } from '../parcel/parcel.ts';
import type { Priced } from '../pricing.ts';
import type { Project } from '../projects/project.ts';
import type { Target } from '../run.ts';
import type { Step, Took } from './step.ts';

/** Something for the one or two sides of a run. */
export type Sided<T> = { readonly base?: T | undefined; readonly head?: T | undefined };

/** A project as the sides have it: whoever has read one of them reads the other with little work. */
export type Task = Sided<Project>;

/**
 * What has become of a task. What leans on other projects, fails while it is packed, or was never begun, is left to be done
 * in turn; what ended the thread that had it is a fault, and nobody tries it again.
 */
export type Done =
  | { readonly kind: 'done'; readonly priced: Sided<Priced>; readonly took: Took | undefined }
  | { readonly kind: 'packed'; readonly parcels: Sided<Parcel>; readonly took: Took | undefined }
  | { readonly kind: 'left' }
  | { readonly kind: 'fault'; readonly why: string };

/** Which values of resources are asked for later: those that denials look at, or all that a comparison may ask for. */
export type Values = 'denied' | 'all';

export type Work = {
  readonly targets: Sided<Target>;
  readonly tasks: readonly Task[];
  readonly values: Values;
  /** Does a task in this thread. */
  readonly here: (task: Task) => Promise<Done>;
  readonly step: Step | undefined;
};

/** Several hands for the tasks of one run: what has become of them, in their order. */
export type Crew = (work: Work) => Promise<readonly (Done | undefined)[]>;
