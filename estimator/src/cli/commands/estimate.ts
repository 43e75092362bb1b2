import type { Estimate } from '../../estimate.ts';
import { estimateJson, estimateMarkdown, estimateTable } from '../../report/index.ts';
import { estimateAt } from '../../run.ts';
import { diskTree } from '../../sources/disk.ts';
import type { Arguments, Format } from '../arguments.ts';
import { exitCodes, type Host, Mistake } from '../host.ts';
import { placeOf, type Place } from '../place.ts';
import { openPrices } from '../prices.ts';
import { progressOn } from '../progress.ts';
import { settingsOf, withExtra } from '../settings.ts';
import { look } from '../look.ts';

export async function estimateCommand(args: Arguments, host: Host): Promise<number | Mistake> {
  const [path = '.', ...more] = args.paths;
  if (more.length > 0) return new Mistake('estimate takes one path');
  const found = await estimateOnDisk(args, host, placeOf(host.cwd, path));
  if (found instanceof Mistake) return found;
  host.stdout.write(printed(found, args.format, host));
  return found.problems.some(({ severity }) => severity === 'error') ? exitCodes.failed : exitCodes.fine;
}

export async function estimateOnDisk(args: Arguments, host: Host, place: Place): Promise<Estimate | Mistake> {
  const book = openPrices(args, host);
  const settings = settingsOf(args, host, place);
  if (settings instanceof Mistake) return settings;
  if (book instanceof Mistake) return book;
  const progress = progressOn(host);
  const found = await estimateAt(
    withExtra(diskTree(place.root, place.path), settings),
    place.path,
    settings.options,
    book,
    progress.step,
  );
  progress.end();
  return found;
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
