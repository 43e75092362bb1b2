import assert from 'node:assert/strict';
import { match } from '../../../estimator/src/diff/match.ts';
import type { ResourceEstimate } from '../../../estimator/src/estimate.ts';
import { evaluate } from '../cloudformation/template.ts';

const resources = (text: string, project = ''): readonly ResourceEstimate[] =>
  evaluate(`Parameters: {Open: {Type: String}}\nResources: {${text}}`).instances.map(instance => ({
    project,
    instance,
    status: 'free',
    reason: undefined,
    components: [],
    monthlyUsd: undefined,
    assumptions: [],
  }));

const volume = (name: string, size: string, more = ''): string =>
  `${name}: {Type: AWS::EC2::Volume, Properties: {Size: ${size}, Tags: [{Key: a, Value: b}]}${more}}`;

const told = (base: readonly ResourceEstimate[], head: readonly ResourceEstimate[]): readonly string[] =>
  match(base, head).map(
    ({ before, after, isMoved }) =>
      `${before?.instance.address ?? ''}${isMoved ? '→' : '-'}${after?.instance.address ?? ''}`,
  );

describe('resources under another name', () => {
  const table: readonly (readonly [what: string, base: string, head: string, expected: readonly string[]])[] = [
    ['are renamed where all else is the same', volume('A', '1'), volume('B', '1'), ['A→B']],
    ['are new where a value differs', volume('A', '1'), volume('B', '2'), ['A-', '-B']],
    ['are new where their type differs', volume('A', '1'), 'B: {Type: T::V}', ['A-', '-B']],
    [
      'are new where two could be meant',
      volume('A', '1'),
      `${volume('B', '1')}, ${volume('C', '1')}`,
      ['A-', '-B', '-C'],
    ],
    [
      'are gone where two could be meant',
      `${volume('A', '1')}, ${volume('B', '1')}`,
      volume('C', '1'),
      ['A-', 'B-', '-C'],
    ],
    [
      'are told from others that stay',
      `${volume('A', '1')}, ${volume('K', '1')}`,
      `${volume('B', '1')}, ${volume('K', '1')}`,
      ['A→B', 'K-K'],
    ],
    ['may hold the same unknown', volume('A', '!Ref Open'), volume('B', '!Ref Open'), ['A→B']],
    ['hold other unknowns', volume('A', '!Ref Open'), volume('B', '!Ref AWS::StackId'), ['A-', '-B']],
    ['are told text from number', volume('A', '1'), volume('B', '"1"'), ['A-', '-B']],
    [
      'may have their values in another order',
      'A: {Type: T::V, Properties: {X: {a: 1, b: 2}, Y: 1}}',
      'B: {Type: T::V, Properties: {Y: 1, X: {b: 2, a: 1}}}',
      ['A→B'],
    ],
    [
      'are told a list of lists from a list',
      'A: {Type: T::V, Properties: {X: [[1], 2]}}',
      'B: {Type: T::V, Properties: {X: [[1, 2]]}}',
      ['A-', '-B'],
    ],
    [
      'may have a name of the prototype',
      'A: {Type: T::V, Properties: {__proto__: 1}}',
      'B: {Type: T::V, Properties: {__proto__: 2}}',
      ['A-', '-B'],
    ],
  ];
  for (const [what, base, head, expected] of table) {
    it(what, () => assert.deepEqual(told(resources(base), resources(head)), expected));
  }

  it('are others in another project', () =>
    assert.deepEqual(told(resources(volume('A', '1'), 'x'), resources(volume('B', '1'), 'y')), ['A-', '-B']));
});
