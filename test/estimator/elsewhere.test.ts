import assert from 'node:assert/strict';
import type { PriceBook } from '@costlens/pricing-cache';
import { estimate } from '../../estimator/src/estimate.ts';
import { poolOf } from '../../estimator/src/pool.ts';
import { componentJson } from '../../estimator/src/report/json/component.ts';
import { attribution, dimensionOf } from '../../estimator/src/report/attribution/index.ts';
import { componentOf } from '../../estimator/src/saved/component.ts';
import { book } from '../prices.ts';
import { made } from './resources/made.ts';

/** A secret costs 0.4 in all regions of the book but one, where it is dearer. */
const dearer: PriceBook = {
  ...book,
  regions: [...book.regions, 'sa-east-1'],
  find: (region, key) => {
    const found = book.find(region === 'sa-east-1' ? 'us-east-1' : region, key);
    return found && region === 'sa-east-1' ? { ...found, tiers: [{ from: 0, usd: 1 }] } : found;
  },
};

const secretIn = (...regions: readonly string[]) =>
  estimate(
    '',
    {
      instances: [made('aws_secretsmanager_secret', { replica: regions.map(region => ({ region })) })],
      outputs: {},
      problems: [],
    },
    { book: dearer, usageOf: () => ({}) },
  );

describe('a line that is billed in another region', () => {
  const told = secretIn('sa-east-1', 'us-east-1');
  const [resource] = told.resources;
  assert.ok(resource);
  const [own, replica, beside] = resource.components;
  assert.ok(own && replica && beside);

  it('costs what it costs there', () =>
    assert.deepEqual(
      [own, replica].map(({ cost }) => cost.kind === 'priced' && cost.monthlyUsd),
      [0.4, 1],
    ));
  it('shares tiers with what is billed there', () =>
    assert.match(poolOf({ ...replica, cost: own.cost }, resource), / sa-east-1$/));
  it('says so, and is read again from what is saved', () => {
    const json = componentJson(replica);
    assert.equal(json.region, 'sa-east-1');
    assert.equal(componentOf({ value: json, path: '' }).region, 'sa-east-1');
  });
  it('says nothing where that is its own region', () => assert.ok(!('region' in componentJson(beside))));
  it('counts there', () => {
    const by = dimensionOf('region');
    assert.ok(by);
    assert.deepEqual(
      attribution(told, by).groups.map(({ name, after }) => [name, after?.knownUsd]),
      [
        ['sa-east-1', 1],
        ['us-east-1', 0.8],
      ],
    );
  });
  it('has no price where the snapshot has none for that region', () =>
    assert.deepEqual(
      secretIn('mars-1').problems.map(({ code, message }) => [code, message.includes('in mars-1')]),
      [['no-price', true]],
    ));
});
