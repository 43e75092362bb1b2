import type { Change, Diff, Side } from '../diff.ts';
import { changeAmounts } from '../diff/amounts.ts';
import type { Estimate, ResourceEstimate } from '../estimate.ts';
import type { Verdict } from '../gates/index.ts';
import type { SideNames } from '../report/index.ts';
import { attributionOf } from './attribution.ts';
import { committedAfter, committedBefore } from './committed.ts';
import { growthBy, needVersion, problemOf, snapshotOf, unitsOf } from './common.ts';
import { coverageOf } from './coverage.ts';
import { findingsOf, identity, instancesIn } from './finding.ts';
import { at, list, number, oneOf, optional, type Saved, text, truth } from './reading.ts';
import { named, resourceOf, sourceOf } from './resource.ts';
import { verdictOf } from './verdict.ts';

export type SavedDiff = { readonly diff: Diff; readonly verdict: Verdict; readonly names: SideNames };

/** What `costlens diff --format json` has printed: of the two sides it holds what changed. */
export function diffOf(saved: Saved): SavedDiff {
  needVersion(saved);
  const partly = list(at(saved, 'partly'), sideOf);
  const changes = list(at(saved, 'changes'), change => changeOf(change, partly));
  const money = (name: string): number | undefined => optional(at(saved, name), number);
  const { base, head } = sidesOf(saved, changes);
  const diff: Diff = {
    base: { ...base, monthlyUsd: money('knownBefore') ?? Infinity },
    head: { ...head, monthlyUsd: money('knownAfter') ?? Infinity },
    unread: list(at(saved, 'unread'), sideOf),
    partly,
    skipped: list(at(saved, 'skipped'), text),
    changes,
    monthlyBefore: money('monthlyBefore'),
    monthlyAfter: money('monthlyAfter'),
    monthlyDelta: money('monthlyDelta'),
    knownDelta: money('knownDelta') ?? Infinity,
    told: optional(at(saved, 'attribution'), told => list(told, attributionOf)) ?? [],
  };
  const names = { base: optional(at(saved, 'base'), text), head: optional(at(saved, 'head'), text) };
  return { diff, verdict: verdictOf(saved, head.resources), names };
}

const sideOf = (saved: Saved): Side => oneOf(saved, ['base', 'head']);

function changeOf(saved: Saved, partly: readonly Side[]): Change {
  const sides = at(saved, 'sides');
  const [before, after] = [optional(at(sides, 'base'), resourceOf), optional(at(sides, 'head'), resourceOf)];
  return {
    kind: oneOf(at(saved, 'kind'), ['added', 'removed', 'changed', 'replaced', 'moved']),
    before,
    after,
    ...changeAmounts(before, after, before && after ? [] : partly),
    causes: list(at(saved, 'causes'), text),
  };
}

type Bare = Omit<Estimate, 'monthlyUsd'>;

/** Findings that are not new are the base's, too. */
function sidesOf(saved: Saved, changes: readonly Change[]): { readonly base: Bare; readonly head: Bare } {
  const changed = changes.flatMap(({ after }) => after ?? []);
  const now = [...changed, ...strangersIn(at(saved, 'findings'), changed)];
  const findings = findingsOf(at(saved, 'findings'), instancesIn(now));
  const isNew = list(at(saved, 'findings'), finding => truth(at(finding, 'new')));
  const problems = list(at(saved, 'problems'), problem => ({
    side: sideOf(at(problem, 'side')),
    problem: problemOf(problem),
  }));
  const of = (side: Side) => problems.flatMap(each => (each.side === side ? [each.problem] : []));
  const common = { snapshot: snapshotOf(saved), coverage: coverageOf(at(saved, 'coverage')) };
  const before = [...changes.flatMap(change => change.before ?? []), ...now];
  return {
    base: {
      ...common,
      resources: before,
      findings: findings.filter((_, index) => !isNew[index]),
      problems: of('base'),
      growth: optional(at(saved, 'growth'), growthBy('usageBefore')),
      committed: optional(at(saved, 'commitments'), committedBefore),
    },
    head: {
      ...common,
      resources: now,
      findings,
      problems: of('head'),
      units: optional(at(saved, 'units'), unitsOf),
      months: optional(at(saved, 'forecast'), forecast => number(at(forecast, 'months'))),
      growth: optional(at(saved, 'growth'), growthBy('usageAfter')),
      committed: optional(at(saved, 'commitments'), committedAfter),
    },
  };
}

/** Resources that did not change and that a finding is on. */
function strangersIn(findings: Saved, changed: readonly ResourceEstimate[]): readonly ResourceEstimate[] {
  const known = new Set(changed.map(({ project, instance }) => identity(project, instance.address)));
  return list(findings, finding => {
    const [project, address] = [optional(at(finding, 'project'), text) ?? '', text(at(finding, 'address'))];
    const name = identity(project, address);
    if (known.has(name)) return [];
    known.add(name);
    return [named(project, address, sourceOf(finding))];
  }).flat();
}
