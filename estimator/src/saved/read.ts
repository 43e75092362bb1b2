import type { Estimate } from '../estimate.ts';
import type { Judged } from '../report/index.ts';
import { needVersion, problemOf, snapshotOf } from './common.ts';
import { diffOf, type SavedDiff } from './diff.ts';
import { estimateOf } from './estimate.ts';
import { at, isAbsent, list, number, optional, readingOf, type Saved } from './reading.ts';
import { verdictOf } from './verdict.ts';

/** What one of the commands has printed as JSON. */
export type SavedReport =
  | { readonly kind: 'estimate'; readonly estimate: Estimate }
  | ({ readonly kind: 'diff' } & SavedDiff)
  | { readonly kind: 'gate'; readonly judged: Judged };

export const readReport = (written: string): SavedReport | { readonly problem: string } =>
  readingOf(written, 'this is not what "costlens estimate", "diff" or "gate" prints with --format json', reportOf);

function reportOf(saved: Saved): SavedReport {
  if (!isAbsent(at(saved, 'changes'))) return { kind: 'diff', ...diffOf(saved) };
  if (!isAbsent(at(saved, 'gates'))) return { kind: 'gate', judged: judgedOf(saved) };
  return { kind: 'estimate', estimate: estimateOf(saved) };
}

/** Of the head a verdict holds no more than its sum and its errors. */
function judgedOf(saved: Saved): Judged {
  needVersion(saved);
  const problems = list(at(saved, 'problems'), problemOf);
  const isOfHead = ({ severity }: (typeof problems)[number]): boolean => severity === 'error';
  const verdict = verdictOf(saved);
  const head: Estimate = {
    snapshot: snapshotOf(saved),
    resources: [],
    findings: [],
    problems: problems.filter(isOfHead),
    monthlyUsd: optional(at(saved, 'monthlyCost'), number) ?? Infinity,
    coverage: { priced: 0, usageBased: 0, free: 0, unpriced: 0, unsupported: 0, unknown: 0 },
  };
  return { head, verdict: { ...verdict, problems: problems.filter(problem => !isOfHead(problem)) } };
}
