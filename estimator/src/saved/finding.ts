import type { Edit, Instance } from '../model.ts';
import type { ResourceEstimate } from '../estimate.ts';
import type { Finding, Rule } from '../rule.ts';
import { at, list, number, oneOf, optional, type Saved, text } from './reading.ts';
import { nameless } from './nameless.ts';
import { positionOf } from './resource.ts';

export type Instances = ReadonlyMap<string, Instance>;
export const identity = (project: string, address: string): string => JSON.stringify([project, address]);

export const instancesIn = (resources: readonly ResourceEstimate[]): Instances =>
  new Map(resources.map(({ project, instance }) => [identity(project, instance.address), instance]));

/** The findings of a saved estimate; those on resources that are not in it are left out. */
export const findingsOf = (saved: Saved, instances: Instances): readonly Finding[] =>
  list(saved, each => findingOf(each, instances)).flat();

function findingOf(saved: Saved, instances: Instances): readonly Finding[] {
  const project = optional(at(saved, 'project'), text) ?? '';
  const instance = instances.get(identity(project, text(at(saved, 'address'))));
  if (!instance) return [];
  const path = optional(at(saved, 'part'), text) ?? '';
  return [
    {
      rule: ruleOf(saved),
      on: nameless(instance, path),
      fix: {},
      savingUsd: optional(at(saved, 'saving'), number),
      edits: list(at(saved, 'edits'), editOf),
    },
  ];
}

function ruleOf(saved: Saved): Rule {
  const practice = text(at(saved, 'practice'));
  return {
    id: text(at(saved, 'rule')),
    practice: isPractice(practice) ? practice : 'COST-BP',
    risk: oneOf(at(saved, 'risk'), ['high', 'medium', 'low']),
    on: [],
    title: text(at(saved, 'title')),
    why: text(at(saved, 'why')),
    check: () => false,
    examples: { flagged: [], passed: [] },
  };
}

const isPractice = (practice: string): practice is Rule['practice'] => /^COST.*-BP/.test(practice);

const editOf = (saved: Saved): Edit => ({
  file: text(at(saved, 'file')),
  range: { start: positionOf(saved, 'line', 'column'), end: positionOf(saved, 'endLine', 'endColumn') },
  text: text(at(saved, 'text')),
});
