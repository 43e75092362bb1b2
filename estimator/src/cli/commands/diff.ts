import { judge } from '../../gates/index.ts';
import { reportFormats, type SideNames } from '../../report/index.ts';
import type { Arguments } from '../arguments.ts';
import { endStage, exitCodes, type Host, Mistake } from '../host.ts';
import { look } from '../look.ts';
import { writeReports } from '../reporting.ts';
import { differenceOf, isWhole, sidesOf } from '../sides.ts';

export async function diffCommand(args: Arguments, host: Host): Promise<number | Mistake> {
  const sides = await sidesOf(args, host);
  if (sides instanceof Mistake) return sides;
  const difference = differenceOf(sides);
  const verdict = judge(difference, gatesOf(args));
  endStage(host, 'compare and judge');
  const options = { ...namesOf(args), by: args.by, showUnchanged: args.showUnchanged };
  host.stdout.write(reportFormats[args.format].diff(difference, verdict, { ...look(host), ...options }));
  const unwritten = writeReports(args.out, host, report => report.diff(difference, verdict, options));
  endStage(host, 'write the reports');
  if (unwritten) return unwritten;
  if (verdict.verdict === 'failed') return exitCodes.gateFailed;
  return isWhole(sides) ? exitCodes.fine : exitCodes.failed;
}

const gatesOf = ({ failAbove }: Arguments): Parameters<typeof judge>[1] =>
  failAbove === undefined ? [] : [{ name: 'increase', increaseUsd: failAbove, action: 'fail' }];

/** Revisions and paths by the names they were given. */
const namesOf = ({ base, head, paths: [first, second] }: Arguments): SideNames =>
  base === undefined && second !== undefined ? { base: first, head: second } : { base, head };
