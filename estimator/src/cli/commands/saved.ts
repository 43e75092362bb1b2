import type { Estimate } from '../../estimate.ts';
import type { Problem } from '../../model.ts';
import {
  dimensionName,
  estimateJson,
  estimateMarkdown,
  estimateTable,
  type Judged,
  type ReportFormat,
  reportFormats,
  verdictJson,
  verdictMarkdown,
  verdictTable,
} from '../../report/index.ts';
import type { SavedDiff } from '../../saved/diff.ts';
import { merged, type Shard } from '../../saved/merge.ts';
import type { Arguments } from '../arguments.ts';
import { exitCodes, type Host, Mistake } from '../host.ts';
import { look } from '../look.ts';
import { print } from '../printed.ts';
import { writeReports } from '../reporting.ts';
import { readSaved, readSavedReport } from '../saved.ts';

/** Prints again what has been saved, and ends as that did. */
export function reportCommand(args: Arguments, host: Host): number | Mistake {
  const [file, ...more] = args.paths;
  if (file === undefined || more.length > 0) return new Mistake('report takes one file, of --format json');
  const saved = readSavedReport(file, host);
  if (saved instanceof Mistake) return saved;
  switch (saved.kind) {
    case 'estimate':
      return reportEstimate({ ...saved.estimate, months: args.months ?? saved.estimate.months }, args, host);
    case 'diff':
      return reportDiff(file, saved, args, host);
    case 'gate':
      return reportGate(saved.judged, args, host);
  }
}

function reportEstimate(estimate: Estimate, args: Arguments, host: Host): number | Mistake {
  const { by } = args;
  const unwritten = written(args, host, (report, options) => report.estimate(estimate, { ...options, by }));
  return unwritten ?? exitCodeOf(estimate.problems);
}

function reportDiff(file: string, saved: SavedDiff, args: Arguments, host: Host): number | Mistake {
  const { diff, verdict, names } = saved;
  const told = new Set((diff.told ?? []).map(({ by }) => dimensionName(by)));
  const untold = args.by.map(dimensionName).find(name => !told.has(name));
  if (untold !== undefined)
    return new Mistake(`--by ${untold}: ${file} holds only what changed; save it with diff --by ${untold}`);
  const head = { ...diff.head, months: args.months ?? diff.head.months };
  const by = (diff.told ?? []).map(each => each.by);
  const unwritten = written(args, host, (report, options) =>
    report.diff({ ...diff, head }, verdict, { ...options, ...names, by }),
  );
  if (unwritten) return unwritten;
  return verdict.verdict === 'failed'
    ? exitCodes.gateFailed
    : exitCodeOf([...diff.base.problems, ...head.problems].filter(isBeyondOneSide));
}

function reportGate(judged: Judged, args: Arguments, host: Host): number | Mistake {
  if (args.out.length + args.by.length > 0 || args.months !== undefined)
    return new Mistake('a saved verdict is printed alone: without --out, --by and --months');
  const mistake = print(args, host, {
    table: () => verdictTable(judged, look(host)),
    json: () => verdictJson(judged),
    markdown: () => verdictMarkdown(judged),
  });
  if (mistake) return mistake;
  return judged.verdict.verdict === 'failed' ? exitCodes.gateFailed : exitCodeOf(judged.head.problems);
}

/** To standard output, and to files besides. */
function written(
  { format, out }: Arguments,
  host: Host,
  render: (report: ReportFormat, options: ReturnType<typeof look>) => string,
): Mistake | undefined {
  host.stdout.write(render(reportFormats[format], look(host)));
  return writeReports(out, host, report => render(report, {}));
}

const exitCodeOf = (problems: readonly Problem[]): number =>
  problems.some(({ severity }) => severity === 'error') ? exitCodes.failed : exitCodes.fine;

/** A project that only one side has is a difference, not an error. */
const isBeyondOneSide = ({ code }: Problem): boolean => code !== 'nothing';

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
  if ('problem' in whole) return new Mistake(whole.problem);
  const mistake = print(args, host, {
    table: () => estimateTable(whole, look(host)),
    json: () => estimateJson(whole),
    markdown: () => estimateMarkdown(whole),
  });
  return mistake ?? exitCodeOf(whole.problems);
}
