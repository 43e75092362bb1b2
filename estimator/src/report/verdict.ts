import type { Estimate } from '../estimate.ts';
import type { Verdict } from '../gates/index.ts';
import { amount } from './json/amount.ts';
import { problemJson } from './json/place.ts';
import { gateJson } from './json.ts';
import { fit, fixed } from './markdown/fit.ts';
import { gateSections, problemSection } from './markdown/sections.ts';
import type { SidedProblem } from './problems.ts';
import { canvasOf, type TableOptions } from './table.ts';
import { gateLines, problemLines } from './terminal/sections.ts';
import { plural, snapshotText } from './words.ts';

/** What was judged: the head, against a policy. */
export type Judged = { readonly head: Estimate; readonly verdict: Verdict };

const problemsIn = ({ head, verdict }: Judged): readonly SidedProblem[] =>
  [...head.problems.filter(({ severity }) => severity === 'error'), ...verdict.problems].map(problem => ({
    side: 'head',
    problem,
  }));

/** The verdict alone, for a terminal. */
export function verdictTable(judged: Judged, options: TableOptions = {}): string {
  const canvas = canvasOf(options);
  const { verdict, gates } = judged.verdict;
  const style = verdict === 'failed' ? 'alarm' : verdict === 'warned' ? 'yellow' : 'green';
  const lines = [
    ...gateLines(judged.verdict, canvas),
    ...problemLines(problemsIn(judged), canvas),
    '',
    `${canvas.paint('bold', 'Verdict:')} ${canvas.paint(style, verdict)} (${countsText(gates)})`,
    canvas.paint('dim', `In US dollars, before tax; ${snapshotText(judged.head.snapshot)}`),
  ];
  return `${lines.join('\n').replace(/^\n+/, '')}\n`;
}

const statuses = ['failed', 'warned', 'unknown', 'passed'] as const;

function countsText(gates: Verdict['gates']): string {
  const counts = statuses.flatMap(status => {
    const count = gates.filter(gate => gate.status === status).length;
    return count === 0 ? [] : [`${String(count)} ${status}`];
  });
  return counts.length === 0 ? 'no gates' : `${plural(gates.length, 'gate')}: ${counts.join(', ')}`;
}

/** As estimator/schema/gate.schema.json says. */
export function verdictJson({ head, verdict }: Judged): string {
  const { id, date, origin, adjustments = [] } = head.snapshot;
  const printed = {
    version: 1,
    currency: 'USD',
    snapshot: { id, date, origin, adjustments },
    monthlyCost: amount(head.monthlyUsd),
    verdict: verdict.verdict,
    gates: verdict.gates.map(gateJson),
    problems: problemsIn({ head, verdict }).map(({ problem }) => problemJson(problem)),
  };
  return `${JSON.stringify(printed, undefined, 2)}\n`;
}

export function verdictMarkdown(judged: Judged, limit = 65_000): string {
  const { verdict, gates } = judged.verdict;
  return fit(
    [
      fixed(0, `### Cost gates: ${verdict} (${countsText(gates)})`),
      ...gateSections(judged.verdict),
      problemSection(problemsIn(judged)),
    ],
    limit,
  );
}
