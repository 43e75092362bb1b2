import assert from 'node:assert/strict';
import { type Options, Unknown } from '@costlens/estimator';
import { block, change, evaluatePlanOf, type Json, valuesOf } from './made.ts';

const volume = 'aws_ebs_volume.a';
const root = (resources: readonly Json[], more: Readonly<Record<string, Json>> = {}): Json => ({ resources, ...more });
const refers = (...references: readonly string[]): Json => ({ references });

const after = (parts: Readonly<Record<string, Json>>, options: Partial<Options> = {}) =>
  evaluatePlanOf(parts, options).after;

describe('what is unknown in a plan', () => {
  /** Of one unknown `iops`: how the code writes it, and what that makes of it. */
  const table: readonly (readonly [
    what: string,
    expressions: Json,
    value: string | undefined,
    references?: readonly string[],
  ])[] = [
    ['not written: AWS decides', {}, undefined],
    ['a resource', { iops: refers('aws_x.y.iops', 'aws_x.y') }, 'aws_x.y.iops', ['aws_x.y iops']],
    [
      'one of many',
      { iops: refers('aws_x.y["a.b"].iops', 'aws_x.y["a.b"]', 'aws_x.y') },
      'aws_x.y["a.b"].iops',
      ['aws_x.y["a.b"] iops'],
    ],
    ['a data source', { iops: refers('data.aws_x.y.n', 'data.aws_x.y') }, 'data.aws_x.y.n', ['data.aws_x.y n']],
    ['a variable of the root, null', { iops: refers('var.iops') }, undefined],
    ['a count, null', { iops: refers('count.index') }, undefined],
    ['a constant, null', { iops: {} }, undefined],
    ['a local, which the plan does not tell', { iops: refers('local.iops') }, '', ['aws_ebs_volume.a iops']],
    ['an output', { iops: refers('module.m.size', 'module.m') }, 'module.m.aws_x.z.size', ['module.m.aws_x.z size']],
    ['an output nobody knows', { iops: refers('module.m') }, '', ['aws_ebs_volume.a iops']],
    [
      'two resources',
      { iops: refers('aws_x.y.a', 'aws_x.y', 'aws_x.z.b', 'aws_x.z') },
      'aws_x.y.a',
      ['aws_x.y a', 'aws_x.z b'],
    ],
  ];
  const called = { m: { module: { outputs: { size: { expression: refers('aws_x.z.size', 'aws_x.z') } } } } };
  for (const [what, expressions, value, references = []] of table) {
    it(what, () => {
      const configuration = {
        root_module: root([block('aws_ebs_volume', 'a', expressions)], { module_calls: called }),
      };
      const changes = [change(volume, { after: { size: 1 }, unknown: { iops: true } })];
      const iops = after({ resource_changes: changes, configuration }).instances[0]?.get('iops');
      if (value === undefined) assert.equal(iops, undefined);
      else {
        assert(iops instanceof Unknown);
        assert.equal(iops.reason, value === '' ? 'known after apply' : `${value} is known after apply`);
        assert.deepEqual(
          iops.references.map(({ address, attribute }) => `${address} ${attribute}`),
          references,
        );
      }
    });
  }

  it('is followed out of a module, through its call', () => {
    const inner = block(
      'aws_ebs_volume',
      'a',
      { iops: refers('var.iops'), size: refers('var.size'), kms: refers('each.value') },
      { for_each_expression: refers('var.keys') },
    );
    const call = {
      expressions: { iops: refers('aws_x.y.iops', 'aws_x.y'), size: {}, keys: refers('aws_x.k.id') },
      module: root([inner]),
    };
    const configuration = { root_module: { module_calls: { 'm-1': call } } };
    const unknown = { iops: true, size: true, kms: true };
    const changes = [change('module.m-1["x"].aws_ebs_volume.a["k"]', { after: {}, unknown })];
    assert.deepEqual(valuesOf(after({ resource_changes: changes, configuration }).instances[0]), {
      iops: '?aws_x.y.iops is known after apply?',
      kms: '?aws_x.k.id is known after apply?',
    });
  });

  it('is unknown where the plan has no configuration', () => {
    const changes = [change(volume, { after: { a: [1, 2] }, unknown: { iops: true, a: [false, true] } })];
    assert.deepEqual(valuesOf(after({ resource_changes: changes }).instances[0]), {
      a: [1, '?known after apply?'],
      iops: '?known after apply?',
    });
  });

  it('in blocks is looked for in all blocks of the type; what no block says is said to be left open', () => {
    const disks = [{ size: {}, iops: refers('aws_x.y.n', 'aws_x.y') }, { size: {} }];
    const configuration = { root_module: root([block('aws_ebs_volume', 'a', { disk: disks })]) };
    const values = { disk: [{ size: 1 }, { size: 2 }], other: [{ size: 3 }] };
    const mask = { iops: true, id: true };
    const changes = [change(volume, { after: values, unknown: { disk: [mask, mask], other: [mask] } })];
    const evaluated = after({ resource_changes: changes, configuration });
    const iops = '?aws_x.y.n is known after apply?';
    assert.deepEqual(valuesOf(evaluated.instances[0]), {
      disk: [
        { size: 1, iops },
        { size: 2, iops },
      ],
      other: [{ size: 3 }],
    });
    assert.deepEqual(
      evaluated.problems.map(({ severity, message }) => `${severity} ${message}`),
      [
        'info aws_ebs_volume: the plan does not say whether the code sets what is unknown in "other"; it is taken as not set',
      ],
    );
  });
});
