import { reportFormats } from '../../report/index.ts';
import { estimateTarget } from '../../run.ts';
import type { Arguments } from '../arguments.ts';
import { followed } from '../crew.ts';
import { endStage, exitCodes, type Host, Mistake } from '../host.ts';
import { placeOf } from '../place.ts';
import { openPrices } from '../prices.ts';
import { look } from '../look.ts';
import { writeReports } from '../reporting.ts';
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
  const found = await followed(args, host, book, how => estimateTarget(target, book, { ...how, values: 'denied' }));
  const { by } = args;
  host.stdout.write(reportFormats[args.format].estimate(found, { ...look(host), by }));
  const unwritten = writeReports(args.out, host, report => report.estimate(found, { by }));
  endStage(host, 'write the reports');
  if (unwritten) return unwritten;
  return found.problems.some(({ severity }) => severity === 'error') ? exitCodes.failed : exitCodes.fine;
}
