import assert from 'node:assert/strict';
import { embeddedSnapshot, parseKey } from '@costlens/pricing-cache';
import { combine, estimate, type ResourceEstimate } from '../../../estimator/src/estimate.ts';
import { allowances } from '../../../estimator/src/free-tier/allowances.ts';
import { withFreeTier } from '../../../estimator/src/free-tier/free-tier.ts';
import type { FreeTier } from '../../../estimator/src/free-tier/free-tiers.ts';
import { type Instance, Unknown } from '../../../estimator/src/model.ts';
import { tiered, type Component } from '../../../estimator/src/price.ts';
import { usd } from '../../../estimator/src/money.ts';
import { book as rounded } from '../../prices.ts';
import { made } from '../resources/made.ts';

type Tiers = readonly (readonly [from: number, usd: number])[];

const line = (key: string, quantity: number, tiers: Tiers, given: Partial<Component> = {}): Component => {
  const price = { key, unit: '', tiers: tiers.map(([from, usd]) => ({ from, usd })), confidence: 'high' as const };
  const cost = { kind: 'priced' as const, price, monthlyUsd: tiered(quantity, price) };
  return {
    name: 'Line',
    group: [],
    quantity,
    unit: '',
    key,
    usageKey: undefined,
    assumption: undefined,
    cost,
    ...given,
  };
};

const resource = (component: Component, given: Partial<Instance> = {}): ResourceEstimate => ({
  project: '',
  instance: made('aws_thing', {}, given),
  status: 'priced',
  reason: undefined,
  components: [component],
  monthlyUsd: component.cost.kind === 'priced' ? component.cost.monthlyUsd : undefined,
  assumptions: [],
});

const costs = (resources: readonly ResourceEstimate[], freeTier: FreeTier) =>
  withFreeTier(resources, freeTier).map(({ monthlyUsd, assumptions, components }) => {
    assert.deepEqual(
      components.flatMap(({ assumption }) => assumption ?? []),
      assumptions,
    );
    return [Number(monthlyUsd?.toFixed(6)), ...assumptions];
  });

const flat: Tiers = [[0, 1]];
const requests = 'AWSLambda Request';
const micro = 'AmazonEC2 BoxUsage:t2.micro RunInstances';

describe('the free tier', () => {
  it('is off unless asked for', () => {
    const resources = [resource(line(requests, 3_000_000, flat))];
    assert.equal(withFreeTier(resources, 'none'), resources);
  });

  it('takes off what always applies, and says so on the line', () =>
    assert.deepEqual(costs([resource(line(requests, 3_000_000, flat))], 'always'), [
      [2_000_000, 'free tier: 1,000,000 requests'],
    ]));

  it('never takes off more than there is', () =>
    assert.deepEqual(costs([resource(line(requests, 400_000, flat))], 'always'), [
      [0, 'free tier: 400,000 of 1,000,000 requests'],
    ]));

  it('takes off what lasts 12 months when all is asked for', () => {
    const resources = [resource(line(micro, 730, flat))];
    assert.deepEqual(costs(resources, 'always'), [[730]]);
    assert.deepEqual(costs(resources, 'all'), [[0, 'free tier: 730 of 750 hours']]);
  });

  it('is shared between lines, kinds of a key and regions by what each uses', () =>
    assert.deepEqual(
      costs(
        [
          resource(line(requests, 3_000_000, flat)),
          resource(line(`${requests}-ARM`, 1_000_000, [[0, 2]]), { region: 'eu-west-1' }),
        ],
        'always',
      ),
      [
        [2_250_000, 'free tier: 750,000 of 1,000,000 requests'],
        [1_500_000, 'free tier: 250,000 of 1,000,000 requests'],
      ],
    ));

  it('is each region its own where AWS says so', () => {
    const topics = ['us-east-1', 'eu-west-1'].map(region =>
      resource(line('AmazonSNS Requests-Tier1', 1_500_000, flat), { region }),
    );
    assert.deepEqual(costs(topics, 'always'), [
      [500_000, 'free tier: 1,000,000 requests'],
      [500_000, 'free tier: 1,000,000 requests'],
    ]);
  });

  it('leaves what remains to the first tiers of the price', () => {
    // 110 GB cost 50 at 1 and 60 at 0.5; the 10 that remain of them cost 1 each.
    const price: Tiers = [
      [0, 1],
      [50, 0.5],
    ];
    assert.deepEqual(costs([resource(line('AWSDataTransfer DataTransfer-Out-Bytes', 110, price))], 'always'), [
      [10, 'free tier: 100 GB'],
    ]);
  });

  it('adds up pooled lines before it looks at tiers', () => {
    const price: Tiers = [
      [0, 1],
      [50, 0.5],
    ];
    // Two of 100 share 50 at 1 and 150 at 0.5, which is 62.5 each; 100 remain, 50 at 1 and 50 at 0.5: 37.5 each.
    const shared = [1, 2].map(() => {
      const component = line('AWSDataTransfer DataTransfer-Out-Bytes', 100, price);
      assert.ok(component.cost.kind === 'priced');
      return resource({ ...component, cost: { ...component.cost, monthlyUsd: 62.5 } });
    });
    assert.deepEqual(costs(shared, 'always'), [
      [37.5, 'free tier: 50 of 100 GB'],
      [37.5, 'free tier: 50 of 100 GB'],
    ]);
  });

  it('does not count twice what the price itself gives', () => {
    const price: Tiers = [
      [0, 0],
      [1_000_000, 1],
    ];
    assert.deepEqual(costs([resource(line(requests, 1_000_010, price))], 'all'), [[10]]);
  });

  it('leaves alone what nobody can count, and other partitions', () =>
    assert.deepEqual(
      costs(
        [
          resource(line(requests, 10, flat), { countUnknown: new Unknown('later') }),
          resource(line(requests, 10, flat), { region: 'us-gov-west-1' }),
        ],
        'always',
      ),
      [[10], [10]],
    ));

  it('keeps what a line takes for granted', () =>
    assert.deepEqual(
      withFreeTier([resource(line(requests, 10, flat, { assumption: 'so' }))], 'always')[0]?.components[0]?.assumption,
      'so; free tier: 10 of 1,000,000 requests',
    ));
});

describe('free allowances', () => {
  const opened = embeddedSnapshot();
  assert.ok(opened.ok);
  const { book } = opened;
  const keys = ['us-east-1', 'global'].flatMap(region => book.keys(region));

  for (const { keys: pattern, quantity, source } of allowances) {
    it(`${pattern.source} are keys of the snapshot, billed from the first unit on`, () => {
      const found = keys.filter(key => pattern.test(key));
      assert.ok(found.length > 0);
      assert.ok(found.every(key => parseKey(key)));
      for (const key of found) assert.notEqual(book.find('us-east-1', key)?.tiers[0]?.usd, 0, key);
      assert.ok(quantity > 0);
      assert.match(source, /^https:\/\/aws\.amazon\.com\//);
    });
  }

  it('never claim one key twice', () => {
    for (const key of keys) assert.ok(allowances.filter(({ keys: pattern }) => pattern.test(key)).length <= 1, key);
  });
});

describe('a whole estimate with the free tier', () => {
  const usageOf = () => ({ monthly_requests: 3_000_000 });
  const instances = [made('aws_lambda_function', {})];
  const one = estimate('', { instances, outputs: {}, problems: [] }, { book: rounded, usageOf });

  it('has a smaller total, and says by how much', () => {
    const [billed, left] = (['none', 'always'] as const).map(freeTier => combine(rounded.snapshot, [one], freeTier));
    assert.ok(billed && left);
    const saved = billed.monthlyUsd - left.monthlyUsd;
    assert.ok(saved > 0);
    assert.deepEqual(
      [billed, left].map(({ problems }) =>
        problems.filter(({ code }) => code === 'free-tier').map(each => each.message),
      ),
      [[], [`free tier (always): ${usd(saved)} a month is taken off, as if nothing else in the account used it`]],
    );
  });
});
