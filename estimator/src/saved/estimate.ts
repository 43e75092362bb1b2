import { coverageOf } from '../coverage.ts';
import { type Estimate, sumOf } from '../estimate.ts';
import { committedOf } from './committed.ts';
import { growthBy, needVersion, problemOf, snapshotOf, unitsOf } from './common.ts';
import { findingsOf, instancesIn } from './finding.ts';
import { at, isAbsent, list, Misfit, number, optional, readingOf, type Saved } from './reading.ts';
import { resourceOf } from './resource.ts';

/** What `costlens estimate --format json` has printed, or why a text is not that. */
export const readEstimate = (written: string): Estimate | { readonly problem: string } =>
  readingOf(written, 'this is not what "costlens estimate --format json" prints', estimateOf);

export function estimateOf(saved: Saved): Estimate {
  if (!isAbsent(at(saved, 'changes'))) throw new Misfit('it is a difference, and an estimate is needed');
  needVersion(saved);
  const resources = list(at(saved, 'resources'), resourceOf);
  return {
    snapshot: snapshotOf(saved),
    resources,
    findings: findingsOf(at(saved, 'findings'), instancesIn(resources)),
    problems: list(at(saved, 'problems'), problemOf),
    monthlyUsd: sumOf(resources),
    coverage: coverageOf(resources),
    units: optional(at(saved, 'units'), unitsOf),
    committed: optional(at(saved, 'commitments'), committedOf),
    growth: optional(at(saved, 'growth'), growthBy('usageCost')),
    months: optional(at(saved, 'forecast'), forecast => number(at(forecast, 'months'))),
  };
}
