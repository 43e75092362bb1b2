import assert from 'node:assert/strict';
import type { Options } from '@costlens/estimator';
import { change, evaluatePlanOf, evaluateText, type Json, planOf, told } from './made.ts';

const volume = 'aws_ebs_volume.a';

const after = (parts: Readonly<Record<string, Json>>, options: Partial<Options> = {}) =>
  evaluatePlanOf(parts, options).after;

describe('what a plan does', () => {
  const pair = { before: { size: 1 }, after: { size: 2 } };
  const of = (node: Json) => {
    const { before, after } = evaluatePlanOf({ resource_changes: [node] });
    const names = [before, after].map(side => side?.instances.map(({ address }) => address).join() ?? '');
    return [...names, after.problems.map(({ severity, code }) => `${severity} ${code}`).join()];
  };
  const table: readonly (readonly [what: string, node: Json, expected: readonly string[]])[] = [
    ['create', change(volume, { after: {} }), ['', volume, '']],
    ['update', change(volume, { actions: ['update'], ...pair }), [volume, volume, '']],
    ['no-op', change(volume, { actions: ['no-op'], ...pair }), [volume, volume, '']],
    ['delete', change(volume, { actions: ['delete'], before: {}, after: null }), [volume, '', '']],
    [
      'move',
      change(volume, { actions: ['no-op'], ...pair }, { previous_address: 'aws_ebs_volume.b' }),
      ['aws_ebs_volume.b', volume, ''],
    ],
    ['read', change('data.aws_ami.a', { actions: ['read'] }, { mode: 'data' }), ['', '', '']],
    ['forget', change(volume, { actions: ['forget'], before: {}, after: null }), ['', '', 'info not-supported']],
    [
      'delete what was deposed',
      change(volume, { actions: ['delete'], before: {}, after: null }, { deposed: 'abcd' }),
      ['', '', 'info not-supported'],
    ],
    ['change nobody knows what', { change: { after: {} } }, ['', '', 'error syntax']],
  ];
  for (const [what, node, expected] of table) it(what, () => assert.deepEqual(of(node), expected));

  it('replaces in either order, and is asked about itself alone', () => {
    for (const actions of [
      ['create', 'delete'],
      ['delete', 'create'],
    ]) {
      const { before, after } = evaluatePlanOf({ resource_changes: [change(volume, { actions, ...pair })] });
      assert.equal(after.instances[0]?.planned?.replaced, true);
      assert.equal(after.instances[0].planned.prior, before?.instances[0]);
    }
  });

  it('defers what it cannot count', () => {
    const deferred_changes = [{ reason: 'instance_count_unknown', resource_change: change('aws_ebs_volume.a[*]', {}) }];
    const { instances, problems } = after({ deferred_changes });
    assert.deepEqual(
      [instances[0]?.address, instances[0]?.countUnknown?.reason],
      ['aws_ebs_volume.a[*]', 'the count is known after apply'],
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['count-unknown'],
    );
  });

  it('says that it is not whole', () => {
    assert.deepEqual(
      after({ errored: true }).problems.map(({ severity }) => severity),
      ['error'],
    );
  });
});

describe('formats', () => {
  const of = (version: string, plan = planOf({ resource_changes: [change(volume, {})] })) =>
    evaluateText(plan.replace('"1.2"', JSON.stringify(version))).after;
  for (const version of ['0.1', '0.2', '1.0', '1.9', '1']) {
    it(`${version} is read`, () => assert.deepEqual([of(version).instances.length, of(version).problems], [1, []]));
  }
  for (const version of ['2.0', '10.0', '', 'x']) {
    it(`"${version}" is refused`, () =>
      assert.deepEqual([of(version).instances.length, of(version).problems.length], [0, 1]));
  }

  it('an older state file is refused, and it is said what to do', () => {
    const [problem] = evaluateText('{"version":3,"serial":1,"lineage":"x","modules":[]}').after.problems;
    assert.match(problem?.message ?? '', /version 4.*terraform show -json/);
  });

  it('a state without resources is empty', () => {
    assert.deepEqual(evaluateText('{"format_version":"1.0","terraform_version":"1.11.4"}').after.instances, []);
  });
});

describe('outputs', () => {
  it('are known, unknown or sensitive', () => {
    const outputs = {
      a: { sensitive: false, value: [1] },
      b: { sensitive: false },
      c: { sensitive: true, value: 'hush' },
    };
    const { outputs: found } = after({ planned_values: { outputs } });
    assert.deepEqual(
      Object.entries(found).map(([name, value]) => [name, told(value)]),
      [
        ['a', [1]],
        ['b', '?known after apply?'],
        ['c', '?sensitive?'],
      ],
    );
  });
});
