import assert from 'node:assert/strict';
import { pooled } from '../../estimator/src/pool.ts';
import { estimate } from '../../estimator/src/estimate.ts';
import { type Instance, Unknown } from '../../estimator/src/model.ts';
import { book } from '../prices.ts';
import { made } from './resources/made.ts';

/** 50 TB of S3 cost 0.02 a GB, what lies above 0.01; 80,000 GB cost 1,024 + 288. */
const bucket = (name: string, given: Partial<Instance> = {}): Instance =>
  made('aws_s3_bucket', {}, { address: name, ...given });

const stored = { a: 40_000, b: 40_000, c: 10 } as const;

function costs(instances: readonly Instance[]) {
  const usageOf = ({ instance }: { instance: Instance }) => ({
    'standard.storage_gb': stored[instance.address as keyof typeof stored],
  });
  const { resources } = estimate('', { instances, outputs: {}, problems: [] }, { book, usageOf });
  return pooled(resources).map(({ components, assumptions }) => {
    const line = components.find(({ name }) => name === 'Standard: storage');
    assert.ok(line?.cost.kind === 'priced', JSON.stringify(components.map(({ name }) => name)));
    return [Number(line.cost.monthlyUsd.toFixed(4)), assumptions];
  });
}

const shared = (count: number) => [`Standard: storage: ${String(count)} lines share its price tiers`];

describe('tiers across an estimate', () => {
  it('leave a single resource alone', () => assert.deepEqual(costs([bucket('a')]), [[800, []]]));

  it('say nothing where the sum stays within one tier', () =>
    assert.deepEqual(costs([bucket('a'), bucket('c')]), [
      [800, []],
      [0.2, []],
    ]));

  it('are shared by how much each uses', () =>
    assert.deepEqual(costs([bucket('a'), bucket('b')]), [
      [656, shared(2)],
      [656, shared(2)],
    ]));

  it('are those of one region', () =>
    assert.deepEqual(costs([bucket('a'), bucket('b', { region: 'eu-west-1' })]), [
      [800, []],
      [800, []],
    ]));

  it('leave out what nobody can count', () =>
    assert.deepEqual(costs([bucket('a'), bucket('b', { countUnknown: new Unknown('later') })]), [
      [800, []],
      [800, []],
    ]));
});
