import assert from 'node:assert/strict';
import { brief } from '../template.ts';
import { expand, types } from './expanded.ts';

const head = 'Transform: AWS::Serverless-2016-10-31\nResources:\n';

export const resource = (type: string, properties: string): string =>
  `${head}  A:\n    Type: AWS::Serverless::${type}\n    Properties: ${properties}\n`;

/** What is written, and what it becomes: types by id. */
export type Row = readonly [written: string, made: Readonly<Record<string, string>>];

export const lambda = { A: 'Lambda::Function', ARole: 'IAM::Role' };
export const machine = { A: 'StepFunctions::StateMachine', ARole: 'IAM::Role' };

export function check(text: string, made: Readonly<Record<string, string>>): void {
  const expanded = expand(text);
  assert.deepEqual(types(expanded), made);
  assert.deepEqual(brief(expanded.problems), []);
  assert.deepEqual(expanded.template.transforms, []);
}
