import type { Estimate } from '../../estimate.ts';
import { estimateJson, estimateMarkdown, estimateTable } from '../../report/index.ts';
import { estimateTarget } from '../../run.ts';
import type { Arguments, Format } from '../arguments.ts';
import { endStage, exitCodes, type Host, Mistake } from '../host.ts';
import { placeOf } from '../place.ts';
import { openPrices } from '../prices.ts';
import { progressOn } from '../progress.ts';
import { look } from '../look.ts';
import { targetOnDisk } from '../target.ts';

export async function estimateCommand(args: Arguments, host: Host): Promise<number | Mistake> {
  const [path = '.', ...more] = args.paths;
  if (more.length > 0) return new Mistake('estimate takes one path');
  const book = openPrices(args, host);
  if (book instanceof Mistake) return book;
  endStage(host, 'open the prices');
  const target = targetOnDisk(args, host, placeOf(host.cwd, path));
  if (target instanceof Mistake) return target;
  endStage(host, 'find projects');
  const progress = progressOn(host);
  const found = await estimateTarget(target, book, progress.step);
  progress.end();
  host.stdout.write(printed(found, args.format, host));
  endStage(host, 'report');
  return found.problems.some(({ severity }) => severity === 'error') ? exitCodes.failed : exitCodes.fine;
}

function printed(estimate: Estimate, format: Format, host: Host): string {
  switch (format) {
    case 'json':
      return estimateJson(estimate);
    case 'markdown':
      return estimateMarkdown(estimate);
    case 'table':
      return estimateTable(estimate, look(host));
  }
}
