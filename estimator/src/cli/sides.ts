import type { PriceBook } from '@costlens/pricing-cache';
import { compareStates, compareTargets, type State } from '../compare.ts';
import { configOfBase } from '../config/index.ts';
import { diff, type Diff } from '../diff.ts';
import type { Estimate } from '../estimate.ts';
import type { Problem } from '../model.ts';
import { estimateAt, estimatePlansAt, estimatePlansIn } from '../run.ts';
import { isBare } from '../sources/git-standing.ts';
import { besideSaved, withoutCauses } from '../saved/beside.ts';
import type { Arguments } from './arguments.ts';
import { changeSetTarget } from './change-set.ts';
import { followed } from './crew.ts';
import { endStage, type Host, Mistake } from './host.ts';
import { type Place, placeOf } from './place.ts';
import { openPrices } from './prices.ts';
import { readSaved } from './saved.ts';
import { pathOf } from './settings.ts';
import { stateAt, stateOnDisk, targetOnDisk } from './target.ts';

export type Sides = {
  readonly base: Estimate;
  readonly head: Estimate;
  /** The base was read from a file. */
  readonly isSaved?: boolean;
};

export const differenceOf = ({ base, head, isSaved }: Sides): Diff =>
  isSaved === true ? withoutCauses(diff(base, head)) : diff(base, head);

/** What a difference is between, as the arguments name it. */
export async function sidesOf(args: Arguments, host: Host): Promise<Sides | Mistake> {
  const book = openPrices(args, host);
  if (book instanceof Mistake) return book;
  endStage(host, 'open the prices');
  if (args.baseFile !== undefined) return savedBase(args.baseFile, args, host, book);
  if (args.changeSet !== undefined) return changeSet(args.changeSet, args, host, book);
  return args.base === undefined ? twoPaths(args, host, book) : twoRevisions(args.base, args, host, book);
}

async function twoPaths(args: Arguments, host: Host, book: PriceBook): Promise<Sides | Mistake> {
  const [first, second, ...more] = args.paths;
  if (first !== undefined && second !== undefined && more.length === 0)
    return compared(args, host, book, [first, second]);
  return second === undefined ? planned(args, host, book, first ?? '.') : wrongPaths;
}

const wrongPaths = new Mistake('diff takes two paths, one path with --base REVISION, or one plan as JSON');

/** A plan carries both sides. */
function planned(args: Arguments, host: Host, book: PriceBook, path: string): Sides | Mistake {
  const place = placeOf(host.cwd, path);
  const state = stateOnDisk(args, host, place);
  if (state instanceof Mistake) return state;
  return estimatePlansAt(state.tree, pathOf(args, place, state.options), state.options, book) ?? wrongPaths;
}

/** So does a change set, of what it changes; the template it was made from tells the rest. */
function changeSet(file: string, args: Arguments, host: Host, book: PriceBook): Sides | Mistake {
  const target = changeSetTarget(file, args, host);
  return target instanceof Mistake ? target : (estimatePlansIn(target, book) ?? wrongPaths);
}

type Paths = readonly [from: string, to: string];

async function compared(args: Arguments, host: Host, book: PriceBook, paths: Paths): Promise<Sides | Mistake> {
  const [from, to] = [placeOf(host.cwd, paths[0]), placeOf(host.cwd, paths[1])];
  const [base, head] = [targetOnDisk(args, host, from), targetOnDisk(args, host, to)];
  if (base instanceof Mistake) return base;
  return head instanceof Mistake
    ? head
    : followed(args, host, book, how => compareTargets(base, head, book, { ...how, from: from.path, to: to.path }));
}

function headState(args: Arguments, host: Host, place: Place): State | Mistake {
  if (args.head !== undefined) return stateAt(args.head, args, host, place);
  return isBare(place.root) ? new Mistake(withoutFiles) : stateOnDisk(args, host, place);
}

const withoutFiles = 'this is a bare repository, which has no files; name the revision to look at with --head';

async function savedBase(file: string, args: Arguments, host: Host, book: PriceBook): Promise<Sides | Mistake> {
  const [path = '.', ...more] = args.paths;
  if (args.base !== undefined || more.length > 0)
    return new Mistake(`${args.command} with --base-file takes one path, and no --base`);
  const saved = readSaved(file, host);
  if (saved instanceof Mistake) return saved;
  const place = placeOf(host.cwd, path);
  const state = headState(args, host, place);
  if (state instanceof Mistake) return state;
  const at = pathOf(args, place, state.options);
  const head = await followed(args, host, book, how => estimateAt(state.tree, at, state.options, book, how));
  return { ...besideSaved(saved, head), isSaved: true };
}

/** The files as they are, or a revision of them, and what they were at another. */
async function twoRevisions(base: string, args: Arguments, host: Host, book: PriceBook): Promise<Sides | Mistake> {
  const [given = '.', ...more] = args.paths;
  if (more.length > 0) return new Mistake(`${args.command} with --base takes one path`);
  const place = placeOf(host.cwd, given);
  const head = headState(args, host, place);
  const old = stateAt(base, args, host, place);
  if (old instanceof Mistake) return old;
  if (head instanceof Mistake) return head;
  const config = configOfBase(head.options.config, old.options.config);
  const before = { ...old, options: { ...old.options, config } };
  const path = pathOf(args, place, head.options);
  return followed(args, host, book, how =>
    compareStates(before, head, [path], book, { ...how, isAll: args.showUnchanged }),
  );
}

/** A project that only one side has is a difference, not an error. */
export function isWhole({ base, head }: Sides): boolean {
  const [before, after] = [errorsOf(base), errorsOf(head)];
  const nothing = (problem: Problem): boolean => problem.code === 'nothing';
  return before.some(nothing) && after.some(nothing) ? false : [...before, ...after].every(nothing);
}

const errorsOf = ({ problems }: Estimate): readonly Problem[] =>
  problems.filter(({ severity }) => severity === 'error');
