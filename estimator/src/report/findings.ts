import type { Diff } from '../diff.ts';
import type { Estimate } from '../estimate.ts';
import type { Instance } from '../model.ts';
import type { Finding } from '../rule.ts';

/** Which project an instance belongs to: its address alone does not say. */
export const projectsOf = ({ resources }: Estimate): ReadonlyMap<Instance, string> =>
  new Map(resources.map(({ instance, project }) => [instance, project]));

/** What an instance is called: with its project, where there are several. */
export function namesIn(estimate: Estimate): (instance: Instance) => string {
  const projects = projectsOf(estimate);
  const isOne = new Set(projects.values()).size < 2;
  return instance => {
    const project = projects.get(instance);
    return isOne || project === undefined
      ? instance.address
      : `${instance.address} in ${project === '' ? '.' : project}`;
  };
}

/** The findings of the head that the base has not. */
export function newFindings({ base, head }: Diff): ReadonlySet<Finding> {
  const old = new Set(identities(base));
  const now = identities(head);
  return new Set(head.findings.filter((_, index) => !old.has(now[index] ?? '')));
}

const identities = (estimate: Estimate): readonly string[] => {
  const projects = projectsOf(estimate);
  return estimate.findings.map(({ rule, on }) =>
    JSON.stringify([projects.get(on.instance), on.instance.address, on.path, rule.id]),
  );
};

/** Largest saving first; those nobody can put a figure on come last. */
export const bySaving = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => (b.savingUsd ?? -1) - (a.savingUsd ?? -1));
