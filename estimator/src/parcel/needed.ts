import { match } from '../diff/match.ts';
import { isSameResource } from '../diff/same.ts';
import type { Estimate, ResourceEstimate } from '../estimate.ts';
import type { Policy } from '../gates/policy.ts';
import { sharesTiers } from '../pool.ts';
import type { Needed } from './pack.ts';

/** The names of what denials look at. */
export const namesIn = (policies: readonly Policy[]): readonly string[] => [
  ...new Set(
    policies.flatMap(({ denials }) =>
      denials.flatMap(({ where }) => where.map(({ path }) => path.split('.')[0] ?? '')),
    ),
  ),
];

/**
 * What a comparison may ask of both sides: all of a resource that may have changed, for its values tell the cause. What it
 * costs may change with other projects, too, where it shares tiers with them.
 */
export function neededBetween(base: Estimate, head: Estimate, names: readonly string[]): Needed {
  const same = new Set<ResourceEstimate>();
  for (const { before, after, isMoved } of match(base.resources, head.resources)) {
    if (!before || !after || isMoved || !isSameResource(before, after) || sharesTiers(after)) continue;
    same.add(before).add(after);
  }
  return resource => (same.has(resource) ? names : 'all');
}
