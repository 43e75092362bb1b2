import type { Diff } from '../diff.ts';
import type { Estimate } from '../estimate.ts';
import type { GateResult, Verdict } from '../gates/index.ts';
import type { Evaluated, Instance } from '../model.ts';
import { attribution, attributionOf, type Dimension } from './attribution/index.ts';
import { amount } from './json/amount.ts';
import { attributionJson } from './json/attribution.ts';
import { changeJson } from './json/change.ts';
import { dataJson } from './json/data.ts';
import { findingJsonIn } from './json/finding.ts';
import { placeJson, problemJson } from './json/place.ts';
import { resourceJson } from './json/resource.ts';
import { newFindings } from './findings.ts';
import { outlookJson, outlookOfDiffJson } from './outlook.ts';
import { problemsOf } from './problems.ts';

const print = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

const head = ({ snapshot: { id, date, origin, adjustments = [] } }: Estimate) => ({
  version: 1,
  currency: 'USD',
  snapshot: { id, date, origin, adjustments },
});

/** A total in the team's own currency as well; every other amount is in US dollars. */
const converted = ({ snapshot: { conversion } }: Estimate, name: string, totalUsd: number | undefined) =>
  conversion && {
    converted: { ...conversion, [name]: totalUsd === undefined ? null : amount(totalUsd * conversion.rate) },
  };

/** As estimator/schema/estimate.schema.json says. */
export const estimateJson = (estimate: Estimate, { by = [] }: { readonly by?: readonly Dimension[] } = {}): string =>
  print({
    ...head(estimate),
    monthlyCost: amount(estimate.monthlyUsd),
    ...converted(estimate, 'monthlyCost', estimate.monthlyUsd),
    ...outlookJson(estimate),
    coverage: estimate.coverage,
    resources: estimate.resources.map(resourceJson),
    ...(by.length > 0 && { attribution: by.map(each => attributionJson(attribution(estimate, each))) }),
    findings: estimate.findings.map(findingJsonIn(estimate)),
    problems: estimate.problems.map(problemJson),
  });

/** What the two sides are called: revisions, folders, files. */
export type SideNames = { readonly base?: string | undefined; readonly head?: string | undefined };

export type DiffJsonOptions = SideNames & { readonly by?: readonly Dimension[] };

/** As estimator/schema/diff.schema.json says. */
export function diffJson(diff: Diff, verdict: Verdict, options: DiffJsonOptions = {}): string {
  const { by = [], ...names } = options;
  const isNew = newFindings(diff);
  const findingJson = findingJsonIn(diff.head);
  return print({
    ...head(diff.head),
    base: names.base ?? null,
    head: names.head ?? null,
    unread: diff.unread,
    skipped: diff.skipped,
    partly: diff.partly,
    monthlyBefore: amount(diff.monthlyBefore),
    monthlyAfter: amount(diff.monthlyAfter),
    monthlyDelta: amount(diff.monthlyDelta),
    knownBefore: amount(diff.base.monthlyUsd),
    knownAfter: amount(diff.head.monthlyUsd),
    knownDelta: amount(diff.knownDelta),
    ...converted(diff.head, 'monthlyDelta', diff.monthlyDelta),
    ...outlookOfDiffJson(diff),
    changes: diff.changes.flatMap(changeJson),
    ...(by.length > 0 && { attribution: by.map(each => attributionJson(attributionOf(diff, each))) }),
    gates: verdict.gates.map(gateJson),
    verdict: verdict.verdict,
    findings: diff.head.findings.map(finding => ({ ...findingJson(finding), new: isNew.has(finding) })),
    problems: problemsOf(diff, verdict).map(({ side, problem }) => ({ side, ...problemJson(problem) })),
    coverage: diff.head.coverage,
  });
}

export const gateJson = ({ name, status, unit, limit, actual, message, owner, at, offenders }: GateResult) => ({
  name,
  status,
  unit,
  limit: amount(limit),
  actual: amount(actual),
  message,
  owner: owner ?? null,
  ...placeJson(at),
  resources: offenders.map(({ instance }) => instance.address),
  offenders: offenders.map(({ project, instance }) => ({
    project,
    address: instance.address,
    ...placeJson(instance.heading),
  })),
});

/** Every evaluated instance, before it is priced. Problems are read last: evaluating is what finds them. */
export const resourcesJson = (evaluated: Evaluated): string =>
  print({
    resources: evaluated.instances.map(instanceJson),
    outputs: dataJson(evaluated.outputs),
    problems: evaluated.problems.map(problemJson),
  });

function instanceJson(instance: Instance) {
  const { address, type, countUnknown, at } = instance;
  const { region } = instance.disclosed ?? instance;
  const values = instance.names().flatMap(name => {
    const open = instance.get(name);
    const value = instance.disclosed ? instance.disclosed.get(name) : open;
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    address,
    type,
    values: dataJson(Object.fromEntries(values)),
    region: dataJson(region),
    ...(countUnknown && { count: dataJson(countUnknown) }),
    ...placeJson(at),
  };
}
