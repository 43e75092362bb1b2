import { judge, judgeAlone } from '../../gates/index.ts';
import { type Judged, verdictJson, verdictMarkdown, verdictTable } from '../../report/index.ts';
import { estimatePlansIn, estimateTarget } from '../../run.ts';
import type { Arguments } from '../arguments.ts';
import { followed } from '../crew.ts';
import { exitCodes, type Host, Mistake } from '../host.ts';
import { look } from '../look.ts';
import { placeOf } from '../place.ts';
import { openPrices } from '../prices.ts';
import { print } from '../printed.ts';
import { differenceOf, isWhole, type Sides, sidesOf } from '../sides.ts';
import { targetOnDisk } from '../target.ts';

type Outcome = Judged & { readonly isWhole: boolean };

/** Holds what there is against costlens.yml: with a base the difference, without one what can be said of all there is. */
export async function gateCommand(args: Arguments, host: Host): Promise<number | Mistake> {
  if (args.paths.length > 1) return new Mistake('gate takes one path');
  const hasBase = [args.base, args.baseFile, args.changeSet].some(given => given !== undefined);
  const judged = hasBase ? await judgedDifference(args, host) : await judgedAlone(args, host);
  if (judged instanceof Mistake) return judged;
  if (judged.verdict.gates.length === 0)
    host.stderr.write('costlens: costlens.yml holds no budgets, required tags or denials, so nothing was judged\n');
  const mistake = print(args, host, {
    table: () => verdictTable(judged, look(host)),
    json: () => verdictJson(judged),
    markdown: () => verdictMarkdown(judged),
  });
  return mistake ?? exitCodeOf(judged);
}

function exitCodeOf({ verdict, isWhole }: Outcome): number {
  if (verdict.verdict === 'failed') return exitCodes.gateFailed;
  return isWhole ? exitCodes.fine : exitCodes.failed;
}

async function judgedDifference(args: Arguments, host: Host): Promise<Outcome | Mistake> {
  const sides = await sidesOf(args, host);
  return sides instanceof Mistake ? sides : between(sides);
}

function between(sides: Sides): Outcome {
  const difference = differenceOf(sides);
  return { head: difference.head, verdict: judge(difference), isWhole: isWhole(sides) };
}

/** A plan knows what it changes by itself. */
async function judgedAlone(args: Arguments, host: Host): Promise<Outcome | Mistake> {
  const book = openPrices(args, host);
  if (book instanceof Mistake) return book;
  const target = targetOnDisk(args, host, placeOf(host.cwd, args.paths[0] ?? '.'));
  if (target instanceof Mistake) return target;
  const planned = estimatePlansIn(target, book);
  if (planned) return between(planned);
  const head = await followed(args, host, book, how => estimateTarget(target, book, { ...how, values: 'denied' }));
  const isRead = head.problems.every(({ severity }) => severity !== 'error');
  return { head, verdict: judgeAlone(head), isWhole: isRead };
}
