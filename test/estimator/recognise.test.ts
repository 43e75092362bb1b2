import assert from 'node:assert/strict';
import { follow } from '../../estimator/src/follow.ts';
import { Unknown, type Data } from '../../estimator/src/model.ts';
import { recognise } from '../../estimator/src/recognise.ts';
import { dynamodbTable } from '../../estimator/src/resources/database/dynamodb-table.ts';
import { ebsVolume } from '../../estimator/src/resources/compute/ebs-volume.ts';
import { ec2Instance } from '../../estimator/src/resources/compute/ec2-instance.ts';
import { made } from './resources/made.ts';

describe('follow', () => {
  const data: Data = { block: [{ inner: [{ size: 5 }] }], many: [{ a: 1 }, { a: 2 }], later: new Unknown('later') };
  const table: readonly [path: string, expected: Data | undefined][] = [
    ['block.inner.size', 5],
    ['many.1.a', 2],
    ['many.a', undefined],
    ['many.7.a', undefined],
    ['many.*.a', [1, 2]],
    ['many.*.b', []],
    ['block.*.inner.size', [5]],
    ['missing.*.a', undefined],
    ['block.constructor', undefined],
    ['missing.deeper', undefined],
  ];
  for (const [path, expected] of table) {
    it(path, () => assert.deepEqual(follow(data, path.split('.')), expected));
  }

  it('stays unknown below an unknown value', () => {
    const some: Data = [{ a: 1 }, { a: new Unknown('later') }];
    for (const found of [follow(data, ['later', 'deeper']), follow(data, ['later', '*']), follow(some, ['*', 'a'])])
      assert.ok(found instanceof Unknown && found.reason === 'later');
  });
});

describe('recognise', () => {
  const volume = (values: Readonly<Record<string, Data>>) => recognise(ebsVolume, made('aws_ebs_volume', values));

  it('reads a value, a text that is a number, and the default', () => {
    assert.deepEqual(volume({ size: '20', type: null }).values, {
      type: 'gp2',
      sizeGb: 20,
      iops: undefined,
      throughput: undefined,
    });
  });

  const unknowns: readonly [name: string, values: Readonly<Record<string, Data>>, expected: object][] = [
    ['an unknown value', { size: new Unknown('later') }, { sizeGb: 'later' }],
    ['a required value that nobody wrote', {}, { sizeGb: 'no size is written; the snapshot decides' }],
    ['a value that AWS has not', { size: 1, type: 'gp9' }, { type: '"gp9" is not a value we know' }],
    ['a number below 0', { size: -5 }, { sizeGb: '-5 is not a value we know' }],
    ['an empty text for a number', { size: '' }, { sizeGb: '"" is not a value we know' }],
    ['a list for a number', { size: [1] }, { sizeGb: '[1] is not a value we know' }],
  ];
  for (const [name, values, expected] of unknowns) {
    it(`knows not ${name}`, () => assert.deepEqual(volume(values).unknown, expected));
  }

  it('tells a mistake from what nobody can know', () => {
    assert.deepEqual(volume({ size: new Unknown('later'), type: 'gp9' }).mistaken, ['type']);
  });

  it('makes the root volume that AWS makes, and says what it assumes', () => {
    const [root, ...others] = recognise(ec2Instance, made('aws_instance', {})).parts;
    assert.deepEqual(
      [root?.label, root?.values.sizeGb, Object.keys(root?.assumed ?? {})],
      ['Root volume', 8, ['type', 'sizeGb']],
    );
    assert.deepEqual(others, []);
  });

  it('gives each part its own path', () => {
    const blocks = [{ device_name: '/dev/sdf' }, { device_name: '/dev/sdg' }];
    const { parts } = recognise(ec2Instance, made('aws_instance', { ebs_block_device: blocks }));
    assert.deepEqual(
      parts.map(({ path, label }) => [path, label]),
      [
        ['root_block_device.0', 'Root volume'],
        ['ebs_block_device.0', 'Volume /dev/sdf'],
        ['ebs_block_device.1', 'Volume /dev/sdg'],
      ],
    );
  });

  it('knows nothing of parts when nobody knows how many there are', () => {
    const { parts } = recognise(ec2Instance, made('aws_instance', { ebs_block_device: new Unknown('dynamic') }));
    assert.deepEqual(parts.at(-1)?.unknown, {
      type: 'dynamic',
      sizeGb: 'dynamic',
      iops: 'dynamic',
      throughput: 'dynamic',
    });
  });

  it('reads in a part what is written on the whole', () => {
    const values = { billing_mode: 'PAY_PER_REQUEST', global_secondary_index: [{ name: 'i' }] };
    const [index] = recognise(dynamodbTable, made('aws_dynamodb_table', values)).parts;
    assert.equal(index?.values.billing, 'PAY_PER_REQUEST');
  });
});
