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
    ...unreadPolicy(diff),
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

/** What is wrong in costlens.yml may have been a budget or a rule: without it nothing can be said to pass. */
function unreadPolicy({ head }: Diff): readonly GateResult[] {
  const errors = head.problems.filter(({ severity, code }) => severity === 'error' && code === 'config');
  const [first] = errors;
  if (!first) return [];
  const count = errors.length === 1 ? 'An error keeps' : `${String(errors.length)} errors keep`;
  const message = `${count} part of what is wanted from being read; the first is at line ${String((first.at?.range.start.line ?? 0) + 1)}.`;
  const nothing = { actual: undefined, owner: undefined, offenders: [], at: first.at };
  return [
    { name: first.at?.file ?? 'costlens.yml', status: 'unknown', unit: 'resources', limit: 0, message, ...nothing },
  ];
}
