import type { Diff, Side } from '../diff.ts';
import type { Verdict } from '../gates/index.ts';
import type { Problem } from '../model.ts';

export type SidedProblem = { readonly side: Side; readonly problem: Problem };

/** What the head has to say, and the errors that only the base has: they explain what cannot be compared. */
export function problemsOf({ base, head }: Diff, verdict?: Verdict): readonly SidedProblem[] {
  const now = new Set(head.problems.map(identity));
  const gone = base.problems.filter(problem => problem.severity === 'error' && !now.has(identity(problem)));
  return [
    ...gone.map(problem => ({ side: 'base', problem }) as const),
    ...[...head.problems, ...(verdict?.problems ?? [])].map(problem => ({ side: 'head', problem }) as const),
  ];
}

const identity = ({ code, message, at }: Problem): string => JSON.stringify([code, message, at?.file]);

const order = { error: 0, warning: 1, info: 2 } as const;

/** Errors first; the order of the text within. */
export const bySeverity = <T extends { readonly problem: Problem }>(problems: readonly T[]): readonly T[] =>
  [...problems].sort((a, b) => order[a.problem.severity] - order[b.problem.severity]);
