import type { Change, Diff } from '../diff.ts';
import { type Estimate, type ResourceEstimate, sumOf } from '../estimate.ts';
import type { Verdict } from '../gates/index.ts';
import { usd } from '../money.ts';
import { attribution, attributionOf, type Dimension } from './attribution/index.ts';
import { namesIn, newFindings } from './findings.ts';
import { type Named, groupBy, isQuiet, quietName } from './group.ts';
import { outlookLines, outlookOfDiff } from './outlook.ts';
import { problemsOf } from './problems.ts';
import { attributionLines } from './terminal/attribution.ts';
import { changeGrid, changeStyle } from './terminal/changes.ts';
import { drawGrid, type Grid } from './terminal/grid.ts';
import { painter } from './terminal/paint.ts';
import { resourceGrid, unchangedGrid } from './terminal/resources.ts';
import { levelsIn } from './terminal/rows.ts';
import { assumptions, type Canvas, findingLines, folded, gateLines, problemLines } from './terminal/sections.ts';
import { wrap } from './terminal/width.ts';
import { clean, coverageSentence, partlyText, settledText, skippedText, snapshotText, totalText } from './words.ts';

export type TableOptions = {
  readonly color?: boolean;
  /** Columns of the terminal. */
  readonly width?: number;
  /** Names every free and unsupported resource, however many. */
  readonly showFree?: boolean;
  /** Names every resource that a change leaves as it is. */
  readonly showUnchanged?: boolean;
  /** What the cost is told by besides. */
  readonly by?: readonly Dimension[];
};

const narrowest = 40;

export const canvasOf = ({ color = false, width = 100, showFree = false }: TableOptions): Canvas => ({
  paint: painter(color),
  width: Math.max(narrowest, width),
  showFree,
});

/** An estimate for a terminal. */
export function estimateTable(estimate: Estimate, options: TableOptions = {}): string {
  const canvas = canvasOf(options);
  const { resources, findings, problems } = estimate;
  const projects = groupBy(resources, ({ project }) => project);
  const lines = [
    ...[...projects].flatMap(([project, own]) => projectLines(project, own, projects.size > 1, canvas)),
    ...(options.by ?? []).flatMap(by => attributionLines(attribution(estimate, by), false, canvas)),
    ...assumptions(resources, namesIn(estimate), canvas),
    ...findingLines(findings, namesIn(estimate), canvas),
    ...problemLines(
      problems.map(problem => ({ side: 'head', problem })),
      canvas,
    ),
    '',
    ...totalLines(`${usd(estimate.monthlyUsd)} a month`, coverageSentence(estimate.coverage), canvas),
    ...outlookLines(estimate).flatMap(line => wrap(line, canvas.width)),
    ...footer(estimate, estimate.monthlyUsd, canvas),
  ];
  return finish(lines);
}

function projectLines(
  project: string,
  resources: readonly ResourceEstimate[],
  isOneOfMany: boolean,
  canvas: Canvas,
): readonly string[] {
  const sum = isOneOfMany ? `: ${usd(sumOf(resources))} a month` : '';
  return [
    ...heading(project, sum, canvas),
    ...drawn(resourceGrid(resources, levelsIn(canvas.width)), canvas),
    ...spaced(folded(resources.map(nameOf), canvas)),
  ];
}

const nameOf = ({ instance, status }: ResourceEstimate): Named => ({ name: instance.address, status });

const heading = (project: string, after: string, { paint }: Canvas): readonly string[] => [
  '',
  `${paint('dim', 'Project')} ${paint('cyan', clean(project === '' ? '.' : project))}${after}`,
  '',
];

const drawn = (grid: Grid, { width, paint }: Canvas): readonly string[] =>
  grid.rows.length === 0 ? [] : drawGrid(grid, width - 2, paint).map(line => (line === '' ? '' : `  ${line}`));

const spaced = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', ...lines]);

/** What changed, for a terminal. */
export function diffTable(diff: Diff, verdict: Verdict, options: TableOptions = {}): string {
  const canvas = canvasOf(options);
  const isNew = newFindings(diff);
  const partly = partlyText(diff.partly);
  const skipped = skippedText(diff.skipped);
  const changed = groupBy(diff.changes, ({ before, after }) => (after ?? before)?.project ?? '');
  const same = groupBy(options.showUnchanged === true ? unchangedIn(diff) : [], ({ project }) => project);
  const projects = new Set([...changed.keys(), ...same.keys()]);
  const lines = [
    ...[...projects].flatMap(project => [
      ...changeLines(project, changed.get(project) ?? [], canvas),
      ...unchangedLines(same.get(project) ?? [], changed.has(project), canvas),
    ]),
    ...(options.by ?? []).flatMap(by => attributionLines(attributionOf(diff, by), true, canvas)),
    ...gateLines(verdict, canvas),
    ...findingLines([...isNew], namesIn(diff.head), canvas),
    ...problemLines(problemsOf(diff, verdict), canvas),
    '',
    ...(partly === undefined ? [] : [canvas.paint('yellow', partly)]),
    ...differenceLines(diff, canvas),
    ...outlookOfDiff(diff).flatMap(line => wrap(line, canvas.width)),
    ...(skipped === undefined ? [] : wrap(skipped, canvas.width)),
    ...wrap(`The head has ${coverageSentence(diff.head.coverage)}`, canvas.width),
    ...footer(diff.head, diff.monthlyDelta, canvas),
  ];
  return finish(lines);
}

function changeLines(project: string, changes: readonly Change[], canvas: Canvas): readonly string[] {
  const quiet = changes.filter(isQuiet).map(quietName);
  return [
    ...heading(project, '', canvas),
    ...drawn(changeGrid(changes, levelsIn(canvas.width)), canvas),
    ...spaced(folded(quiet, canvas)),
  ];
}

function differenceLines(diff: Diff, { paint, width }: Canvas): readonly string[] {
  const title = 'Monthly cost:';
  const [first = '', ...rest] = wrap(totalText(diff), width - title.length - 1);
  const styled = (text: string): string => paint(changeStyle(diff.monthlyDelta), text);
  return [`${paint('bold', title)} ${styled(first)}`, ...rest.map(styled)];
}

/** What is there on both sides and costs what it did. */
function unchangedIn({ head, changes, unread }: Diff): readonly ResourceEstimate[] {
  const changed = new Set(changes.map(({ after }) => after));
  return unread.length > 0 ? [] : head.resources.filter(resource => !changed.has(resource));
}

const unchangedLines = (resources: readonly ResourceEstimate[], isBelow: boolean, canvas: Canvas): readonly string[] =>
  resources.length === 0
    ? []
    : [...(isBelow ? [''] : []), ...drawn(unchangedGrid(resources, levelsIn(canvas.width)), canvas)];

const footer = ({ snapshot }: Estimate, totalUsd: number | undefined, { paint, width }: Canvas): readonly string[] =>
  [`In US dollars, before tax; ${snapshotText(snapshot)}`, ...settledText(snapshot, totalUsd)].flatMap(text =>
    wrap(text, width).map(line => paint('dim', line)),
  );

function totalLines(amount: string, coverage: string, { paint, width }: Canvas): readonly string[] {
  const [first = '', ...rest] = wrap(`${amount}; ${coverage}`, width);
  return [paint('bold', amount) + first.slice(amount.length), ...rest];
}

const finish = (lines: readonly string[]): string => `${lines.join('\n').replace(/^\n+/, '')}\n`;
