import type { Estimate } from '../../estimate.ts';
import type { Edit } from '../../model.ts';
import type { Finding } from '../../rule.ts';
import { projectsOf } from '../findings.ts';
import { amount } from './amount.ts';
import { placeJson } from './place.ts';

export function findingJsonIn(estimate: Estimate) {
  const projects = projectsOf(estimate);
  return (finding: Finding) => ({
    project: projects.get(finding.on.instance) ?? null,
    address: finding.on.instance.address,
    part: finding.on.path === '' ? null : finding.on.path,
    ...ruleJson(finding),
    ...placeJson(finding.on.instance.heading),
    saving: amount(finding.savingUsd),
    edits: finding.edits.map(editJson),
  });
}

const ruleJson = ({ rule: { id, title, why, practice, risk } }: Finding) => ({
  rule: id,
  title,
  why,
  practice,
  question: practice.slice(0, practice.indexOf('-')),
  risk,
});

const editJson = ({ file, range: { start, end }, text }: Edit) => ({
  file,
  line: start.line + 1,
  column: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
  text,
});
