import type { PriceBook } from '@costlens/pricing-cache';
import type { SourceTree } from '../model.ts';
import type { Options } from '../options.ts';
import { type Priced, pricing } from '../pricing.ts';
import { evaluate } from '../projects/evaluate.ts';
import { faulty } from '../projects/faulty.ts';
import type { Project } from '../projects/project.ts';
import type { Stacks } from '../projects/stacks.ts';
import type { Took } from './step.ts';

/** Milliseconds since some moment. */
export type Clock = () => number;

type State = { readonly tree: SourceTree; readonly options: Options };
type Timed = { readonly priced: Priced; readonly took: Took | undefined };
export type Pricer = (project: Project) => Promise<Timed>;

/** Prices projects of one state, in whatever order they come; a fault in one is told in its place. */
export function pricerOf({ tree, options }: State, book: PriceBook, stacks: Stacks, clock?: Clock): Pricer {
  const { price } = pricing(options, book);
  const watched = clock && watching(tree, clock);
  const whole = watched?.tree ?? tree;
  return async project => {
    const begin = watched?.now();
    const evaluated = await evaluate(whole, project, options, stacks).catch((error: unknown) => faulty(project, error));
    const middle = watched?.now();
    const priced = priceOr(
      () => price(whole, project, evaluated),
      error => price(whole, project, faulty(project, error)),
    );
    const took = begin && middle && watched ? tookBetween(begin, middle, watched.now()) : undefined;
    return { priced, took };
  };
}

function priceOr(work: () => Priced, otherwise: (error: unknown) => Priced): Priced {
  try {
    return work();
  } catch (error) {
    return otherwise(error);
  }
}

type Moment = { readonly at: number; readonly read: number };

/** Files are read whenever something asks for them. */
function tookBetween(begin: Moment, middle: Moment, end: Moment): Took {
  const without = (from: Moment, to: Moment): number => to.at - from.at - (to.read - from.read);
  return { read: end.read - begin.read, evaluate: without(begin, middle), price: without(middle, end) };
}

/** A tree that takes note of how long it is read. */
function watching(tree: SourceTree, clock: Clock): { readonly tree: SourceTree; readonly now: () => Moment } {
  let read = 0;
  const timed =
    <T>(work: (path: string) => T) =>
    (path: string): T => {
      const begin = clock();
      try {
        return work(path);
      } finally {
        read += clock() - begin;
      }
    };
  return {
    now: () => ({ at: clock(), read }),
    tree: {
      ...tree,
      read: timed(path => tree.read(path)),
      list: timed(folder => tree.list(folder)),
      ...(tree.readBytes && { readBytes: timed(path => tree.readBytes?.(path)) }),
      ...(tree.identity && { identity: timed(path => tree.identity?.(path)) }),
    },
  };
}
