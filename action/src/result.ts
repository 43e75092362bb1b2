import {
  type Budget,
  type Diff,
  type FormatName,
  judge,
  markdown,
  reportFormats,
  type ReportOptions,
  type Verdict,
} from '@costlens/estimator';
import type { Inputs } from './inputs.ts';
import type { Revisions } from './revisions.ts';

type ActionVerdict = 'passed' | 'warned' | 'failed' | 'unknown';

/** Everything the action says, before any of it is written. */
export type Result = {
  /** In at most so many characters: a comment has less room than a page. */
  readonly report: (limit: number) => string;
  /** In any of the forms there are. */
  readonly render: (format: FormatName) => string;
  readonly verdict: ActionVerdict;
  readonly monthlyBefore: string;
  readonly monthlyAfter: string;
  readonly monthlyDelta: string;
  /** Why the step fails; undefined when it does not. */
  readonly failure: string | undefined;
  /** What stays unsaid by a step that passes. */
  readonly remark: string | undefined;
  readonly hasNews: boolean;
};

export function resultOf(
  diff: Diff,
  reason: string | undefined,
  { failAboveUsd, by }: Pick<Inputs, 'failAboveUsd' | 'by'>,
  { base, head }: Revisions,
): Result {
  const judged = judge(diff, gatesFor(failAboveUsd));
  const verdict = verdictOf(diff, judged);
  const messages = judged.gates.filter(({ status }) => status !== 'passed').map(({ message }) => message);
  return {
    report: limit => reportFor(diff, judged, reason, { limit, by }),
    render: format => reportFormats[format].diff(diff, judged, { base, head, by }),
    verdict,
    monthlyBefore: amount(diff.monthlyBefore),
    monthlyAfter: amount(diff.monthlyAfter),
    monthlyDelta: amount(diff.monthlyDelta),
    failure: verdict === 'failed' ? messages.join(' ') : undefined,
    remark:
      verdict === 'unknown' ? ['The difference is unknown.', reason, ...messages].filter(Boolean).join(' ') : undefined,
    hasNews: diff.changes.length > 0 || diff.monthlyDelta === undefined,
  };
}

const gatesFor = (limitUsd: number | undefined): readonly Budget[] =>
  limitUsd === undefined ? [] : [{ name: 'fail-above', increaseUsd: limitUsd, action: 'fail' }];

/** What nobody knows has not passed, even where no limit is set. */
function verdictOf(diff: Diff, { gates, verdict }: Verdict): ActionVerdict {
  if (verdict === 'failed') return 'failed';
  const isUnknown = diff.monthlyDelta === undefined || gates.some(({ status }) => status === 'unknown');
  return isUnknown ? 'unknown' : verdict;
}

type Room = { readonly limit: number } & Pick<ReportOptions, 'by'>;

function reportFor(diff: Diff, verdict: Verdict, reason: string | undefined, { limit, by = [] }: Room): string {
  const warning = reason === undefined ? '' : `> ⚠️ There is no base to compare with. ${reason}\n\n`;
  return warning + markdown(diff, { verdict, limit: limit - warning.length, by });
}

/** To the cent; a change below half a cent is told in full, for 0.00 would say that there is none. */
function amount(usd: number | undefined): string {
  if (usd === undefined || !Number.isFinite(usd)) return 'unknown';
  return usd === 0 || Math.abs(usd) >= 0.005 ? usd.toFixed(2) : usd.toFixed(12).replace(/0+$/, '');
}
