import { diff } from '../diff.ts';
import type { Estimate } from '../estimate.ts';
import { judge } from './judge.ts';
import type { Policy } from './policy.ts';
import type { Verdict } from './result.ts';

/** Holds an estimate against its team's policy with nothing to compare it with: rules are about all there is, and differences unknown. */
export function judgeAlone(estimate: Estimate): Verdict {
  const head = { ...estimate, policy: estimate.policy && everywhere(estimate.policy) };
  const nothing = { ...head, resources: [], findings: [], problems: [] };
  return judge(diff(nothing, head, ['base']));
}

const everywhere = (policy: Policy): Policy => ({
  ...policy,
  tags: policy.tags.map(rule => ({ ...rule, scope: 'all' })),
  denials: policy.denials.map(rule => ({ ...rule, scope: 'all' })),
});
