import type { ResourceEstimate } from './estimate.ts';

/** How many resources the total speaks of, and why the others are not in it. Each is counted once. */
export type Coverage = Readonly<Record<CoverageKind, number>>;
export type CoverageKind = 'priced' | 'usageBased' | 'free' | 'unpriced' | 'unsupported' | 'unknown';

export function coverageOf(resources: readonly ResourceEstimate[]): Coverage {
  const count: Record<CoverageKind, number> = {
    priced: 0,
    usageBased: 0,
    free: 0,
    unpriced: 0,
    unsupported: 0,
    unknown: 0,
  };
  for (const resource of resources) count[kindOf(resource)] += 1;
  return count;
}

export function kindOf({ status, instance, components }: ResourceEstimate): CoverageKind {
  if (status !== 'priced') return status;
  if (instance.countUnknown || components.some(({ cost }) => cost.kind === 'unknown')) return 'unknown';
  return components.some(({ cost }) => cost.kind === 'usage') ? 'usageBased' : 'priced';
}
