import type { Diff } from '../diff.ts';
import { budgetResults } from './budget.ts';
import { exceptionsOf } from './exceptions.ts';
import { type Budget, noPolicy } from './policy.ts';
import type { GateResult, Verdict } from './result.ts';
import { denialResult, tagResult } from './rules.ts';

/** Holds a difference against all that its head's team wants held, and against budgets that somebody names besides. */
export function judge(diff: Diff, budgets: readonly Budget[] = []): Verdict {
  const { policy = noPolicy, today } = diff.head;
  const { excuse, problems } = exceptionsOf(policy.exceptions, today, diff.skipped.length === 0);
  const gates = [
    ...[...budgets, ...policy.budgets].flatMap(budget => budgetResults(budget, diff)),
    ...policy.tags.map(rule => tagResult(rule, diff, excuse)),
    ...policy.denials.map(rule => denialResult(rule, diff, excuse)),
  ];
  // Exceptions from findings are of use too.
  for (const finding of [...diff.head.findings, ...(diff.head.excused ?? [])]) excuse(finding.rule.id, finding.on);
  return { gates, verdict: overall(gates), problems: problems() };
}

function overall(results: readonly GateResult[]): Verdict['verdict'] {
  if (results.some(({ status }) => status === 'failed')) return 'failed';
  return results.some(({ status }) => status !== 'passed') ? 'warned' : 'passed';
}
