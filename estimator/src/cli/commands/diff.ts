import type { PriceBook } from '@costlens/pricing-cache';
import { compareStates, compareTargets } from '../../compare.ts';
import { configOfBase } from '../../config/index.ts';
import { diff } from '../../diff.ts';
import type { Estimate } from '../../estimate.ts';
import { judge } from '../../gates/index.ts';
import type { Problem } from '../../model.ts';
import { reportFormats, type SideNames } from '../../report/index.ts';
import { estimatePlansAt, estimatePlansIn } from '../../run.ts';
import { changeSetTarget } from '../change-set.ts';
import type { Arguments } from '../arguments.ts';
import { exitCodes, type Host, Mistake } from '../host.ts';
import { look } from '../look.ts';
import { placeOf } from '../place.ts';
import { openPrices } from '../prices.ts';
import { writeReports } from '../reporting.ts';
import { pathOf } from '../settings.ts';
import { stateAt, stateOnDisk, targetOnDisk } from '../target.ts';

export async function diffCommand(args: Arguments, host: Host): Promise<number | Mistake> {
  const sides = await sidesOf(args, host);
  if (sides instanceof Mistake) return sides;
  const difference = diff(sides.base, sides.head);
  const verdict = judge(difference, gatesOf(args));
  const options = { ...namesOf(args), by: args.by };
  host.stdout.write(reportFormats[args.format].diff(difference, verdict, { ...look(host), ...options }));
  const unwritten = writeReports(args.out, host, report => report.diff(difference, verdict, options));
  if (unwritten) return unwritten;
  if (verdict.verdict === 'failed') return exitCodes.gateFailed;
  return isWhole(sides) ? exitCodes.fine : exitCodes.failed;
}

/** A project that only one side has is a difference, not an error. */
function isWhole({ base, head }: Sides): boolean {
  const [before, after] = [errorsOf(base), errorsOf(head)];
  const nothing = (problem: Problem): boolean => problem.code === 'nothing';
  return before.some(nothing) && after.some(nothing) ? false : [...before, ...after].every(nothing);
}

const errorsOf = ({ problems }: Estimate): readonly Problem[] =>
  problems.filter(({ severity }) => severity === 'error');

type Sides = { readonly base: Estimate; readonly head: Estimate };

async function sidesOf(args: Arguments, host: Host): Promise<Sides | Mistake> {
  const book = openPrices(args, host);
  if (book instanceof Mistake) return book;
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
  return head instanceof Mistake ? head : compareTargets(base, head, book, { from: from.path, to: to.path });
}

async function twoRevisions(base: string, args: Arguments, host: Host, book: PriceBook): Promise<Sides | Mistake> {
  const [path = '.', ...more] = args.paths;
  if (more.length > 0) return new Mistake('diff with --base takes one path');
  const place = placeOf(host.cwd, path);
  const head = args.head === undefined ? stateOnDisk(args, host, place) : stateAt(args.head, args, host, place);
  const old = stateAt(base, args, host, place);
  if (old instanceof Mistake) return old;
  if (head instanceof Mistake) return head;
  const config = configOfBase(head.options.config, old.options.config);
  const before = { ...old, options: { ...old.options, config } };
  return compareStates(before, head, [pathOf(args, place, head.options)], book);
}

const gatesOf = ({ failAbove }: Arguments): Parameters<typeof judge>[1] =>
  failAbove === undefined ? [] : [{ name: 'increase', increaseUsd: failAbove, action: 'fail' }];

/** Revisions and paths by the names they were given. */
const namesOf = ({ base, head, paths: [first, second] }: Arguments): SideNames =>
  base === undefined && second !== undefined ? { base: first, head: second } : { base, head };
