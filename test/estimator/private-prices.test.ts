import assert from 'node:assert/strict';
import { noPrivatePrices, withPrivatePrices, type PrivatePrices } from '../../estimator/src/private-prices.ts';
import { book } from '../prices.ts';

const paid = (prices: Partial<PrivatePrices>, key: string, region = 'us-east-1') =>
  withPrivatePrices(book, { ...noPrivatePrices, ...prices }).find(region, key);

const vm = 'AmazonEC2 BoxUsage:m5.large RunInstances';
const rules = { discount: undefined, services: new Map(), usageTypes: new Map(), fixed: new Map() };

describe('private prices', () => {
  const cases: readonly (readonly [
    name: string,
    prices: Partial<PrivatePrices>,
    key: string,
    usd: number | undefined,
    region?: string,
  ])[] = [
    ['a discount on everything', { discount: 10 }, vm, 0.09],
    ['a service before everything', { discount: 10, services: new Map([['AmazonEC2', 20]]) }, vm, 0.08],
    ['another service is not meant', { services: new Map([['AmazonRDS', 20]]) }, vm, 0.1],
    [
      'a usage type before a service',
      { services: new Map([['AmazonEC2', 20]]), usageTypes: new Map([['BoxUsage:m5.*', 50]]) },
      vm,
      0.05,
    ],
    ['a pattern of a whole key', { usageTypes: new Map([['AmazonEC2 BoxUsage:* RunInstances', 50]]) }, vm, 0.05],
    [
      'the longest pattern',
      {
        usageTypes: new Map([
          ['BoxUsage:*', 10],
          ['BoxUsage:m5.large', 30],
          ['*', 90],
        ]),
      },
      vm,
      0.07,
    ],
    ['a fixed price before all', { discount: 10, fixed: new Map([[vm, { usd: 0.01, unit: undefined }]]) }, vm, 0.01],
    ['a fixed price of what the snapshot lacks', { fixed: new Map([['X Y', { usd: 3, unit: 'GB' }]]) }, 'X Y', 3],
    ['what neither has', { discount: 10 }, 'X Y', undefined],
    [
      'a region before the rest',
      { discount: 10, regions: new Map([['us-east-1', { ...rules, discount: 40 }]]) },
      vm,
      0.06,
    ],
    [
      'another region',
      { discount: 10, regions: new Map([['us-east-1', { ...rules, discount: 40 }]]) },
      vm,
      0.09,
      'eu-west-1',
    ],
    ['all of it', { discount: 100 }, vm, 0],
  ];
  for (const [name, prices, key, usd, region] of cases)
    it(name, () => assert.equal(paid(prices, key, region)?.tiers[0]?.usd.toFixed(6), usd?.toFixed(6)));

  it('lower every tier, and say so', () => {
    const price = paid({ discount: 50 }, 'AmazonS3 TimedStorage-ByteHrs');
    assert.deepEqual(price?.tiers, [
      { from: 0, usd: 0.01 },
      { from: 51_200, usd: 0.005 },
    ]);
    assert.match(price.source ?? '', /less 50% \(costlens\.yml\)$/);
  });

  it('are the list’s where nothing is settled', () => assert.equal(withPrivatePrices(book, noPrivatePrices), book));

  it('are told in the snapshot', () => {
    const prices = {
      ...noPrivatePrices,
      discount: 5,
      services: new Map([['AmazonEC2', 10]]),
      fixed: new Map([['A B', { usd: 1, unit: undefined }]]),
      regions: new Map([['eu-west-1', { ...rules, discount: 7 }]]),
    };
    assert.deepEqual(withPrivatePrices(book, prices, 'c.yml').snapshot.adjustments, [
      '5% off all list prices (c.yml)',
      '10% off AmazonEC2 (c.yml)',
      '1 fixed price (c.yml)',
      '7% off all list prices in eu-west-1 (c.yml)',
    ]);
  });
});
