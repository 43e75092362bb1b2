import type { Estimate } from '../estimate.ts';
import type { Instance, Problem } from '../model.ts';
import type { Finding } from '../rule.ts';
import { matches } from '../usage/glob.ts';
import type { Exception } from './policy.ts';

/** Whether a team lets a resource break a rule; it takes note of the exceptions that were of use. */
export type Excuse = (rule: string, resource: { readonly instance: Instance }) => boolean;

export type Exceptions = {
  readonly excuse: Excuse;
  /** Those that have run out, and those that nothing matches any more. */
  readonly problems: () => readonly Problem[];
};

/** Where not all projects are looked at, nobody knows whether an exception is of use. */
export function exceptionsOf(all: readonly Exception[], today: string | undefined, isAll = true): Exceptions {
  const used = new Set<Exception>();
  const excuse: Excuse = (rule, { instance: { address } }) => {
    const found = all.filter(each => matches(each.rule, rule) && matches(each.address, address));
    for (const each of found) used.add(each);
    return found.some(each => !hasEnded(each, today));
  };
  return {
    excuse,
    problems: () => all.filter(each => isAll || used.has(each)).flatMap(each => problemOf(each, used.has(each), today)),
  };
}

const hasEnded = ({ until }: Exception, today: string | undefined): boolean => today !== undefined && until < today;

function problemOf(exception: Exception, isUsed: boolean, today: string | undefined): readonly Problem[] {
  const { rule, address, owner, until, at } = exception;
  const name = `the exception of ${address} from ${rule}`;
  if (isUsed && hasEnded(exception, today))
    return [warning(`${name} ended on ${until}; ask ${owner}, or take it out`, at)];
  return isUsed ? [] : [warning(`${name} is of no use any more: nothing breaks that rule there; take it out`, at)];
}

const warning = (message: string, at: Exception['at']): Problem => ({
  severity: 'warning',
  code: 'config',
  message,
  at,
});

/** An estimate whose findings are those that no exception covers. */
export function excusing<E extends Pick<Estimate, 'findings'>>(
  estimate: E,
  exceptions: readonly Exception[],
  today: string | undefined,
): E & Pick<Estimate, 'excused'> {
  if (exceptions.length === 0) return estimate;
  const { excuse } = exceptionsOf(exceptions, today);
  const [excused, findings]: [Finding[], Finding[]] = [[], []];
  for (const finding of estimate.findings) (excuse(finding.rule.id, finding.on) ? excused : findings).push(finding);
  return { ...estimate, findings, excused };
}
