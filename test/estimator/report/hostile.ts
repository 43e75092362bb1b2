import fc from 'fast-check';
import type { Estimate } from '../../../estimator/src/estimate.ts';
import type { Budget } from '../../../estimator/src/gates/index.ts';
import { type Problem, Unknown } from '../../../estimator/src/model.ts';
import { at, estimate, finding, free, priced, resource, unknown, unpriced, unsupported, usage } from './build.ts';
import { nasty } from './nasty.ts';

/** An estimate and a gate in which every text that a user can write is the one given. */
export function hostile(text: string): { readonly estimate: Estimate; readonly gate: Budget } {
  const made = { file: text, project: text, values: { [text]: text } };
  const group = { group: [text], assumption: text, usageKey: text };
  const dear = resource(
    `a.${text}`,
    [priced(text, 3, 'GB', 5, `S ${text}`, group), usage(text, 'GB', 1, `S ${text}`, group)],
    made,
  );
  const problem: Problem = { severity: 'error', code: 'value', message: text, at: at(text, 3) };
  const resources = [
    dear,
    resource(text, [unknown(text, text), unpriced(text, 1, 'GB', `S ${text}`)], made),
    resource(`c.${text}`, [priced('A', 1, 'GB', 1, 'S A')], { ...made, countUnknown: new Unknown(text) }),
    free(`f.${text}`, made),
    unsupported(`u.${text}`, { ...made, project: 'other' }),
  ];
  return {
    estimate: estimate(resources, {
      findings: [finding(dear, { id: 'ebs-gp3', title: 'Use gp3 instead of gp2', savingUsd: 1 })],
      problems: [problem, { ...problem, severity: 'warning', at: undefined }],
    }),
    gate: { name: text, increaseUsd: 1, action: 'fail', owner: text, message: text },
  };
}

export const hostiles = fc.record({ text: nasty, other: nasty });
