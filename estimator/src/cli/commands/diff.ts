import { aligned } from '../../diff/align.ts';
import { diff, type Diff } from '../../diff.ts';
import type { Estimate } from '../../estimate.ts';
import type { Problem } from '../../model.ts';
import { judge, type Verdict } from '../../gates/index.ts';
import { diffJson, diffTable, markdown } from '../../report/index.ts';
import { estimateAt, estimatePlansAt } from '../../run.ts';
import { diskTree } from '../../sources/disk.ts';
import { gitTree } from '../../sources/git.ts';
import type { Arguments, Format } from '../arguments.ts';
import { exitCodes, type Host, Mistake } from '../host.ts';
import { look } from '../look.ts';
import { placeOf, type Place } from '../place.ts';
import { openPrices } from '../prices.ts';
import { settingsOf, withExtra } from '../settings.ts';
import { estimateOnDisk } from './estimate.ts';

export async function diffCommand(args: Arguments, host: Host): Promise<number | Mistake> {
  const sides = await sidesOf(args, host);
  if (sides instanceof Mistake) return sides;
  const difference = diff(sides.base, sides.head);
  const verdict = judge(difference, gatesOf(args));
  host.stdout.write(printed(difference, verdict, args.format, host));
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
  const [base, head] = await (args.base === undefined ? twoPaths(args, host) : twoRevisions(args.base, args, host));
  if (base instanceof Mistake) return base;
  return head instanceof Mistake ? head : { base, head };
}

type Side = Estimate | Mistake;

async function twoPaths(args: Arguments, host: Host): Promise<readonly [Side, Side]> {
  const [first, second, ...more] = args.paths;
  if (first !== undefined && second !== undefined && more.length === 0) return compared(args, host, first, second);
  const found = second === undefined ? planned(args, host, first ?? '.') : wrongPaths;
  return found instanceof Mistake ? [found, found] : [found.base, found.head];
}

const wrongPaths = new Mistake('diff takes two paths, one path with --base REVISION, or one plan as JSON');

/** A plan carries both sides. */
function planned(args: Arguments, host: Host, path: string): Sides | Mistake {
  const place = placeOf(host.cwd, path);
  const [settings, book] = [settingsOf(args, host, place), openPrices(args, host)];
  if (settings instanceof Mistake) return settings;
  if (book instanceof Mistake) return book;
  const tree = withExtra(diskTree(place.root, place.path), settings);
  return estimatePlansAt(tree, place.path, settings.options, book) ?? wrongPaths;
}

async function compared(args: Arguments, host: Host, first: string, second: string): Promise<readonly [Side, Side]> {
  const [from, to] = [placeOf(host.cwd, first), placeOf(host.cwd, second)];
  const [base, head] = [await estimateOnDisk(args, host, from), await estimateOnDisk(args, host, to)];
  if (base instanceof Mistake || head instanceof Mistake) return [base, head];
  return [aligned(base, head, from.path, to.path), head];
}

async function twoRevisions(base: string, args: Arguments, host: Host): Promise<readonly [Side, Side]> {
  const [path = '.', ...more] = args.paths;
  const mistake = more.length > 0 ? new Mistake('diff with --base takes one path') : undefined;
  if (mistake) return [mistake, mistake];
  const head = args.head === undefined ? sideOnDisk(args, host, path) : sideAt(args.head, args, host);
  return [await sideAt(base, args, host), await head];
}

const sideOnDisk = (args: Arguments, host: Host, path: string): Promise<Side> =>
  estimateOnDisk(args, host, placeOf(host.cwd, path));

async function sideAt(revision: string, args: Arguments, host: Host): Promise<Side> {
  const place: Place = placeOf(host.cwd, args.paths[0] ?? '.');
  const [settings, book, git] = [settingsOf(args, host, place), openPrices(args, host), gitTree(place.root, revision)];
  if (settings instanceof Mistake) return settings;
  if (book instanceof Mistake) return book;
  if ('problem' in git) return new Mistake(git.problem);
  return estimateAt(withExtra(git.tree, settings), place.path, settings.options, book);
}

const gatesOf = ({ failAbove }: Arguments): Parameters<typeof judge>[1] =>
  failAbove === undefined ? [] : [{ name: 'increase', increaseUsd: failAbove, action: 'fail' }];

function printed(difference: Diff, verdict: Verdict, format: Format, host: Host): string {
  switch (format) {
    case 'json':
      return diffJson(difference, verdict);
    case 'markdown':
      return markdown(difference, { verdict });
    case 'table':
      return diffTable(difference, verdict, look(host));
  }
}
