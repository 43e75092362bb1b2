import type { Estimate } from '../../estimate.ts';
import { estimateJson, estimateMarkdown, estimateTable } from '../../report/index.ts';
import { merged, type Shard } from '../../saved/merge.ts';
import type { Arguments } from '../arguments.ts';
import { exitCodes, type Host, Mistake } from '../host.ts';
import { look } from '../look.ts';
import { print } from '../printed.ts';
import { readSaved } from '../saved.ts';

/** Prints again what an estimate has saved. */
export function reportCommand(args: Arguments, host: Host): number | Mistake {
  const [file, ...more] = args.paths;
  if (file === undefined || more.length > 0) return new Mistake('report takes one file, of estimate --format json');
  const saved = readSaved(file, host);
  if (saved instanceof Mistake) return saved;
  return printed({ ...saved, months: args.months ?? saved.months }, args, host);
}

/** Several saved estimates as one. */
export function mergeCommand(args: Arguments, host: Host): number | Mistake {
  if (args.paths.length === 0) return new Mistake('merge takes files of estimate --format json');
  const shards: Shard[] = [];
  for (const name of args.paths) {
    const estimate = readSaved(name, host);
    if (estimate instanceof Mistake) return estimate;
    shards.push({ name, estimate });
  }
  const whole = merged(shards);
  return 'problem' in whole ? new Mistake(whole.problem) : printed(whole, args, host);
}

function printed(estimate: Estimate, args: Arguments, host: Host): number | Mistake {
  const mistake = print(args, host, {
    table: () => estimateTable(estimate, look(host)),
    json: () => estimateJson(estimate),
    markdown: () => estimateMarkdown(estimate),
  });
  if (mistake) return mistake;
  return estimate.problems.some(({ severity }) => severity === 'error') ? exitCodes.failed : exitCodes.fine;
}
