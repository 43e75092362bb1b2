import type { ResourceEstimate } from '../estimate.ts';
import type { GateResult, Verdict } from '../gates/index.ts';
import { identity } from './finding.ts';
import { at, isAbsent, list, number, oneOf, optional, type Saved, text } from './reading.ts';
import { named, sourceOf } from './resource.ts';

type Known = ReadonlyMap<string, ResourceEstimate>;

/** The gates of a saved report. What is wrong with the policy is among its problems. */
export const verdictOf = (saved: Saved, resources: readonly ResourceEstimate[] = []): Verdict => {
  const known: Known = new Map(resources.map(each => [identity(each.project, each.instance.address), each]));
  return {
    gates: list(at(saved, 'gates'), gate => gateOf(gate, known)),
    verdict: oneOf(at(saved, 'verdict'), ['passed', 'warned', 'failed']),
    problems: [],
  };
};

const gateOf = (saved: Saved, known: Known): GateResult => ({
  name: text(at(saved, 'name')),
  status: oneOf(at(saved, 'status'), ['passed', 'warned', 'failed', 'unknown']),
  unit: oneOf(at(saved, 'unit'), ['USD', 'percent', 'resources']),
  limit: optional(at(saved, 'limit'), number) ?? NaN,
  actual: optional(at(saved, 'actual'), number),
  message: text(at(saved, 'message')),
  owner: optional(at(saved, 'owner'), text),
  at: isAbsent(at(saved, 'file')) ? undefined : sourceOf(saved),
  offenders: list(at(saved, 'offenders'), offender => offenderOf(offender, known)),
});

function offenderOf(saved: Saved, known: Known): ResourceEstimate {
  const [project, address] = [text(at(saved, 'project')), text(at(saved, 'address'))];
  return known.get(identity(project, address)) ?? named(project, address, sourceOf(saved));
}
