import type { SnapshotInfo } from '@costlens/pricing-cache';
import { coverageOf } from '../coverage.ts';
import { type Estimate, sumOf } from '../estimate.ts';
import type { Problem, ProblemCode } from '../model.ts';
import type { Unit } from '../outlook.ts';
import { findingsOf, instancesIn } from './finding.ts';
import { at, isAbsent, list, Misfit, number, oneOf, optional, type Saved, text } from './reading.ts';
import { resourceOf, sourceOf } from './resource.ts';

/** What `costlens estimate --format json` has printed, or why a text is not that. */
export function readEstimate(written: string): Estimate | { readonly problem: string } {
  try {
    const value: unknown = JSON.parse(written.replace(/^\uFEFF/, ''));
    return estimateOf({ value, path: '' });
  } catch (error) {
    if (error instanceof Misfit) return { problem: `${what}: ${error.message}` };
    return { problem: `${what}: ${error instanceof SyntaxError ? 'it is no JSON' : 'it cannot be read'}` };
  }
}

const what = 'this is not what "costlens estimate --format json" prints';

function estimateOf(saved: Saved): Estimate {
  if (!isAbsent(at(saved, 'changes'))) throw new Misfit('it is a difference, and an estimate is needed');
  if (number(at(saved, 'version')) !== 1) throw new Misfit('it is of another version of Costlens');
  const resources = list(at(saved, 'resources'), resourceOf);
  return {
    snapshot: snapshotOf(saved),
    resources,
    findings: findingsOf(at(saved, 'findings'), instancesIn(resources)),
    problems: list(at(saved, 'problems'), problemOf),
    monthlyUsd: sumOf(resources),
    coverage: coverageOf(resources),
    units: optional(at(saved, 'units'), unitsOf),
    months: optional(at(saved, 'forecast'), forecast => number(at(forecast, 'months'))),
  };
}

const unitsOf = (saved: Saved): readonly Unit[] =>
  list(saved, unit => ({ name: text(at(unit, 'name')), count: number(at(unit, 'count')) }));

function snapshotOf(saved: Saved): SnapshotInfo {
  const snapshot = at(saved, 'snapshot');
  const [id, date, origin] = ['id', 'date', 'origin'].map(name => text(at(snapshot, name)));
  const converted = at(saved, 'converted');
  return {
    ...{ id: id ?? '', date: date ?? '', origin: origin ?? '' },
    adjustments: list(at(snapshot, 'adjustments'), text),
    conversion: optional(converted, each => ({
      code: text(at(each, 'code')),
      rate: number(at(each, 'rate')),
      date: text(at(each, 'date')),
    })),
  };
}

const problemOf = (saved: Saved): Problem => ({
  severity: oneOf(at(saved, 'severity'), ['error', 'warning', 'info']),
  // Another version may know other codes; nothing but words depends on them.
  code: text(at(saved, 'code')) as ProblemCode,
  message: text(at(saved, 'message')),
  ...(isAbsent(at(saved, 'file')) ? {} : { at: sourceOf(saved) }),
});
