import assert from 'node:assert/strict';
import type { PriceBook } from '@costlens/pricing-cache';
import { difference, monthlyUsd, price, tiered, total, type Component } from '../../estimator/src/price.ts';
import { Unknown, type Data } from '../../estimator/src/model.ts';
import { recognise } from '../../estimator/src/recognise.ts';
import { hourly, monthly, number, boolean, resource, type ResourceType } from '../../estimator/src/resource.ts';
import { s3Bucket } from '../../estimator/src/resources/storage/s3-bucket.ts';
import { termsIn } from '../terms.ts';
import { made } from './resources/made.ts';

const priced = (type: ResourceType, values: Readonly<Record<string, Data>>, region = 'us-east-1') =>
  price(recognise(type, made('made', values)), termsIn(region));
const names = (components: readonly Component[]) => components.map(({ name }) => name);

describe('tiered', () => {
  const tiers = [
    { from: 0, usd: 1 },
    { from: 10, usd: 0.5 },
    { from: 20, usd: 0.1 },
  ];
  const table: readonly [quantity: number, usd: number][] = [
    [0, 0],
    [5, 5],
    [10, 10],
    [15, 12.5],
    [20, 15],
    [30, 16],
  ];
  for (const [quantity, usd] of table) {
    it(`${String(quantity)} cost ${String(usd)}`, () =>
      assert.equal(tiered(quantity, { key: '', unit: '', confidence: 'high', tiers }), usd));
  }
});

describe('monthlyUsd', () => {
  const component = (cost: Component['cost']): Component => ({
    name: '',
    group: [],
    quantity: undefined,
    unit: '',
    key: undefined,
    usageKey: undefined,
    assumption: undefined,
    cost,
  });
  const one = { key: '', unit: '', confidence: 'high', tiers: [] } as const;
  const three = component({ kind: 'priced', monthlyUsd: 3, price: one });
  const usage = component({ kind: 'usage', price: one });
  const table: readonly [name: string, components: readonly Component[], expected: number | undefined][] = [
    ['a sum of what is priced', [three, three], 6],
    ['what is priced beside usage', [three, usage], 3],
    ['unknown when all depends on usage', [usage], undefined],
    ['unknown when a line is', [three, component({ kind: 'unknown', reason: '' })], undefined],
    ['unknown when a price is missing', [three, component({ kind: 'unpriced' })], undefined],
    ['nothing when nothing is billed', [], 0],
  ];
  for (const [name, components, expected] of table) {
    it(`is ${name}`, () => assert.equal(monthlyUsd(components), expected));
  }

  it('has no difference with the unknown', () => {
    assert.deepEqual([difference(1, undefined), difference(undefined, 1), difference(1, 3)], [undefined, undefined, 2]);
    assert.equal(total([1, undefined, 2]), 3);
  });
});

describe('price', () => {
  const pair = resource({
    name: 'Pair',
    terraform: 'made',
    cloudformation: [],
    attributes: { on: boolean(['on', ''], false), days: number(['days', ''], 7), size: number(['size', ''], 0) },
    lines: ({ on, days, size }) => [
      hourly('Hours', 1, 'hour', 'AmazonEC2 NatGateway-Hours'),
      size > 0 && monthly('Storage', size, 'GB', 'AmazonEC2 EBS:VolumeUsage.gp2'),
      on && days > 7 && monthly('History', 1, 'GB', 'AmazonEC2 NatGateway-Bytes'),
    ],
  });
  const later = new Unknown('later');

  it('counts 730 hours a month', () => {
    assert.equal(monthlyUsd(priced(pair, {})), 36.5);
  });

  const table: readonly [name: string, values: Readonly<Record<string, Data>>, expected: readonly string[]][] = [
    ['a switch that changes nothing by itself', { on: later }, ['Hours']],
    ['a switch that does', { on: later, days: 30 }, ['Hours', 'Depends on on']],
    ['a number behind a switch that is off', { days: later }, ['Hours']],
    ['a number behind a switch that is on', { on: true, days: later }, ['Hours', 'Depends on days']],
    ['a switch, where something else does', { on: later, size: later }, ['Hours', 'Depends on size']],
    ['both, which matter together', { on: later, days: later }, ['Hours', 'Depends on on', 'Depends on days']],
  ];
  for (const [name, values, expected] of table) {
    it(`keeps what does not depend on ${name}`, () => assert.deepEqual(names(priced(pair, values)), expected));
  }

  it('has no price in a region nobody has', () => {
    assert.deepEqual(
      priced(pair, {}, 'mars-1').map(({ cost }) => cost.kind),
      ['unpriced'],
    );
  });

  it('says of a price that is not certain that it is not', () => {
    const { book } = termsIn('us-east-1');
    const unsure: PriceBook = {
      ...book,
      find: (...of: Parameters<typeof book.find>) => {
        const found = book.find(...of);
        return found && { ...found, confidence: 'low' };
      },
    };
    const said = (values: Readonly<Record<string, Data>>, from = unsure) =>
      price(recognise(pair, made('made', values)), { ...termsIn('us-east-1'), book: from }).map(
        each => each.assumption,
      );
    assert.deepEqual(said({}), ['the price of "Hours" is not certain']);
    assert.deepEqual(said({}, book), [undefined]);
    assert.deepEqual(
      [
        ...new Set(
          price(recognise(s3Bucket, made('made', {})), { ...termsIn('us-east-1'), book: unsure }).map(
            each => each.assumption,
          ),
        ),
      ],
      [undefined],
    );
  });

  it('shows what a usage line would cost', () => {
    assert.deepEqual([...new Set(priced(s3Bucket, {}).map(({ cost }) => cost.kind))], ['usage']);
  });
});
