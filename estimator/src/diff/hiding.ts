import type { Side } from '../diff.ts';
import type { Problem, ProblemCode } from '../model.ts';

/** Errors behind which whole resources may be hidden, rather than a value. */
const codes: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['syntax', 'missing-file', 'outside', 'limit', 'fault']);

const hides = ({ severity, code }: Problem): boolean => severity === 'error' && codes.has(code);

/** Whether an estimate with these problems may lack resources that are there. */
export const mayHide = (problems: readonly Problem[]): boolean => problems.some(hides);

/** The sides with such an error that the other has not; what both lack, the difference does not, but for what nobody could read. */
export function hiding(base: readonly Problem[], head: readonly Problem[]): readonly Side[] {
  const [old, now] = [identities(base), identities(head)];
  return [
    ...([...old].some(each => !now.has(each)) || base.some(isFault) ? (['base'] as const) : []),
    ...([...now].some(each => !old.has(each)) || head.some(isFault) ? (['head'] as const) : []),
  ];
}

const isFault = ({ code }: Problem): boolean => code === 'fault';

/** Without the line: one above it moves it. */
const identities = (problems: readonly Problem[]): ReadonlySet<string> =>
  new Set(problems.filter(hides).map(({ code, message, at }) => JSON.stringify([code, message, at?.file])));
