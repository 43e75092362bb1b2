import type { PriceBook } from '@costlens/pricing-cache';
import { unpack } from '../parcel/unpack.ts';
import { type Priced, pricing } from '../pricing.ts';
import { faulty } from '../projects/faulty.ts';
import type { Project } from '../projects/project.ts';
import { isStacks } from '../projects/stacks.ts';
import type { Target } from '../run.ts';
import type { Crew, Done, Sided, Task, Values } from './crew.ts';
import { ownHand } from './hand.ts';
import type { Clock } from './pricer.ts';
import type { Step } from './step.ts';

export type How = {
  readonly step?: Step | undefined;
  /** Names of projects that are not evaluated. */
  readonly skipped?: ReadonlySet<string> | undefined;
  /** Works ahead, several projects at once; what it leaves is done in turn. */
  readonly crew?: Crew | undefined;
  readonly values?: Values | undefined;
  /** For whoever wants to know where time goes. */
  readonly clock?: Clock | undefined;
};

/** What was priced ahead of its turn. */
export type Ahead = (project: Project) => Priced | undefined;

const nothing: Ahead = () => undefined;

export const wantedIn = ({ projects }: Pick<Target, 'projects'>, skipped?: ReadonlySet<string>): readonly Project[] =>
  projects.filter(({ name }) => skipped?.has(name) !== true);

/** Lets a crew price what can be priced in any order. */
export async function workAhead(
  targets: Sided<Target>,
  book: PriceBook,
  { step, skipped, crew, values = 'all', clock }: How,
): Promise<{ readonly base: Ahead; readonly head: Ahead }> {
  const tasks = tasksOf(targets, skipped);
  if (!crew || tasks.length < 2) return { base: nothing, head: nothing };
  const here = ownHand(targets, book, clock);
  const done = await crew({ targets, tasks, values, here, step });
  const byName = new Map(fitting(tasks, done).map(([task, each]) => [nameOf(task), each]));
  const aheadOf = (side: keyof Sided<Target>): Ahead => {
    const target = targets[side];
    const take = target && taking(target, book);
    return project => {
      const each = byName.get(project.name);
      return each && take?.(project, each, side);
    };
  };
  return { base: aheadOf('base'), head: aheadOf('head') };
}

type Fitting = Exclude<Done, { readonly kind: 'left' }>;

/** When one stack imports something from another, all stacks are left: what is said of one may hang on who asked first. */
function fitting(tasks: readonly Task[], done: readonly (Done | undefined)[]): readonly (readonly [Task, Fitting])[] {
  const isLeaning = tasks.some((task, index) => hasStacks(task) && done[index]?.kind === 'left');
  return tasks.flatMap((task, index) => {
    const each = done[index];
    if (each === undefined || each.kind === 'left' || (isLeaning && hasStacks(task))) return [];
    return [[task, each] as const];
  });
}

const hasStacks = ({ base, head }: Task): boolean =>
  [base, head].some(project => project !== undefined && isStacks(project));

const nameOf = ({ base, head }: Task): string => (head ?? base)?.name ?? '';

/** Of one name, both sides. Plans hold two states of a resource, which only make sense together; they are left. */
function tasksOf({ base, head }: Sided<Target>, skipped: ReadonlySet<string> | undefined): readonly Task[] {
  const [old, now] = [base, head].map(target => (target ? wantedIn(target, skipped) : []));
  const names = [...new Set([...(now ?? []), ...(old ?? [])].map(({ name }) => name))];
  const [before, after] = [old, now].map(projects => onlyOnes(projects ?? []));
  return names
    .map((name): Task => ({ base: before?.get(name), head: after?.get(name) }))
    .filter(task => [task.base, task.head].some(Boolean) && [task.base, task.head].every(isOrdinary));
}

const isOrdinary = (project: Project | undefined): boolean =>
  project === undefined || (project.kind !== 'plan' && project.kind !== 'change-set');

function onlyOnes(projects: readonly Project[]): ReadonlyMap<string, Project> {
  const all = new Map(projects.map(project => [project.name, project]));
  return all.size === projects.length ? all : new Map();
}

/** A project priced elsewhere, or why it could not be. */
function taking({ tree, options }: Target, book: PriceBook) {
  const { price, told } = pricing(options, book);
  return (project: Project, done: Fitting, side: keyof Sided<Target>): Priced | undefined => {
    switch (done.kind) {
      case 'done':
        return done.priced[side];
      case 'fault':
        return price(tree, project, faulty(project, done.why));
      case 'packed': {
        const parcel = done.parcels[side];
        return parcel && { estimate: unpack(parcel), usage: told(tree, project) };
      }
    }
  };
}
