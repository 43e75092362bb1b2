import assert from 'node:assert/strict';
import type { Rate } from '@costlens/pricing-cache';
import { book } from './embedded.ts';

describe('the rates of the embedded snapshot', () => {
  const offer = (key: string, plan: Rate['plan'], years: number, payment: Rate['payment'], offering?: string) =>
    book
      .rates('us-east-1', key)
      .find(
        found =>
          found.plan === plan && found.years === years && found.payment === payment && found.offering === offering,
      );
  const large = 'AmazonEC2 BoxUsage:m7g.large RunInstances';

  it('has reserved instances, standard and convertible', () => {
    const standard = offer(large, 'Reserved', 1, 'No Upfront', 'standard');
    const convertible = offer(large, 'Reserved', 1, 'No Upfront', 'convertible');
    const demand = book.find('us-east-1', large)?.tiers[0]?.usd ?? NaN;
    assert.ok(standard && convertible && standard.usd < convertible.usd && convertible.usd < demand);
    assert.equal(standard.upfrontUsd, 0);
  });

  it('has observed savings plans, and says which are computed', () => {
    const observed = offer(large, 'ComputeSavingsPlans', 1, 'No Upfront');
    assert.equal(observed?.confidence, 'high');
    const computed = offer('AmazonEC2 BoxUsage:m5.large RunInstances', 'ComputeSavingsPlans', 1, 'No Upfront');
    assert.equal(computed?.confidence, 'low');
    assert.match(computed.source ?? '', /^Computed/);
    assert.ok(offer('AmazonECS Fargate-vCPU-Hours:perCPU', 'ComputeSavingsPlans', 1, 'No Upfront'));
  });

  it('has reserved nodes of the database services', () => {
    const upfront = [
      'AmazonRDS InstanceUsage:db.m5.xl CreateDBInstance:0014',
      'AmazonElastiCache NodeUsage:cache.m5.large CreateCacheCluster:0002',
      'AmazonES ESInstance:m5.large',
      'AmazonRedshift Node:ra3.4xlarge',
    ].map(key => offer(key, 'Reserved', 1, 'Partial Upfront')?.upfrontUsd ?? 0);
    assert.ok(
      upfront.every(usd => usd > 0),
      String(upfront),
    );
    assert.equal(offer('AmazonDynamoDB ReadCapacityUnit-Hrs', 'Reserved', 1, 'Partial Upfront')?.upfrontUsd, 0.3);
  });

  it('has a number above 0 in every rate, and a price beside it', () => {
    for (const region of book.regions) {
      const all = book.keys(region).flatMap(key => book.rates(region, key));
      assert.equal(book.problem(region), undefined);
      assert.deepEqual(
        all.filter(({ usd, upfrontUsd }) => !(usd + upfrontUsd > 0)),
        [],
      );
    }
  });
});
