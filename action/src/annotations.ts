import type { Diff, Finding, Problem, Source } from '@costlens/estimator';

export type Annotation = {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file: string | undefined;
  /** Counted from one. */
  readonly startLine: number | undefined;
  readonly endLine: number | undefined;
};

/** GitHub shows no more than this many of a level for one step. */
const shownOfALevel = 10;

/** What the change itself brings: problems and findings that were there before are not the reviewer's. */
export function annotationsFor(diff: Diff): readonly Annotation[] {
  const { head } = diff;
  const known = new Set(diff.base.problems.map(problemKey));
  const changed = new Set(diff.changes.flatMap(({ after }) => after?.instance ?? []));
  const isNew = (problem: Problem) => problem.code === 'syntax' || !known.has(problemKey(problem));
  const isOnChanged = ({ on }: Finding) => diff.unread.length > 0 || changed.has(on.instance);
  return firstOfEach([
    ...head.problems
      .filter(({ severity }) => severity !== 'info')
      .filter(isNew)
      .map(ofProblem),
    ...head.findings.filter(isOnChanged).map(ofFinding),
  ]);
}

const problemKey = ({ code, message, at }: Problem) => JSON.stringify([code, message, at?.file]);

const ofProblem = ({ severity, code, message, at }: Problem): Annotation => ({
  level: severity === 'error' ? 'error' : 'warning',
  title: `Costlens: ${code}`,
  message,
  ...placeOf(at),
});

const ofFinding = ({ rule, on, savingUsd }: Finding): Annotation => ({
  level: rule.risk === 'high' ? 'warning' : 'notice',
  title: `Costlens: ${rule.id}`,
  message: `${on.instance.address}: ${rule.title}${savingUsd === undefined ? '' : ` (saves $${savingUsd.toFixed(2)} a month)`}. ${rule.why}`,
  ...placeOf(on.instance.heading),
});

const placeOf = (at: Source | undefined) => ({
  file: at?.file,
  startLine: at && at.range.start.line + 1,
  endLine: at && at.range.end.line + 1,
});

function firstOfEach(annotations: readonly Annotation[]): readonly Annotation[] {
  const seen = { error: 0, warning: 0, notice: 0 };
  return annotations.filter(({ level }) => (seen[level] += 1) <= shownOfALevel);
}
