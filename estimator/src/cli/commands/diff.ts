import type { Diff } from '../../diff.ts';
import { judge, type Verdict } from '../../gates/index.ts';
import { diffJson, diffTable, markdown } from '../../report/index.ts';
import type { Arguments, Format } from '../arguments.ts';
import { endStage, exitCodes, type Host, Mistake } from '../host.ts';
import { look } from '../look.ts';
import { differenceOf, isWhole, sidesOf } from '../sides.ts';

export async function diffCommand(args: Arguments, host: Host): Promise<number | Mistake> {
  const sides = await sidesOf(args, host);
  if (sides instanceof Mistake) return sides;
  const difference = differenceOf(sides);
  const verdict = judge(difference, gatesOf(args));
  endStage(host, 'compare and judge');
  host.stdout.write(printed(difference, verdict, args.format, host));
  endStage(host, 'report');
  if (verdict.verdict === 'failed') return exitCodes.gateFailed;
  return isWhole(sides) ? exitCodes.fine : exitCodes.failed;
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
