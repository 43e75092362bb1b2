import assert from 'node:assert/strict';
import { diff } from '../../../estimator/src/diff.ts';
import { judge } from '../../../estimator/src/gates/index.ts';
import { type Data, type Instance, Unknown } from '../../../estimator/src/model.ts';
import { diffJson, estimateJson, resourcesJson } from '../../../estimator/src/report/index.ts';
import { estimate, free, instance, priced, resource, unknown, unpriced, usage } from './build.ts';

type Json = Readonly<Record<string, unknown>>;
type Listed = Json & { readonly resources: readonly (Json & { readonly components: readonly Json[] })[] };
const listed = (...resources: Parameters<typeof estimate>[0]): Listed =>
  JSON.parse(estimateJson(estimate(resources))) as Listed;

const first = ({ resources: [resource] }: Listed) => resource ?? assert.fail('nothing listed');
const component = (...components: Parameters<typeof resource>[1]) =>
  first(listed(resource('aws_x.a', components))).components[0];

describe('estimateJson', () => {
  it('gives numbers without the noise of binary fractions', () => {
    const noisy = listed(resource('aws_x.a', [priced('A', 3, 'GB', 0.1, 'S A'), priced('B', 179, 'GB', 0.1, 'S B')]));
    assert.deepEqual([noisy['monthlyCost'], first(noisy)['monthlyCost']], [18.2, 18.2]);
  });

  it('splits a key into what the bill says', () => {
    const parts = (key: string) => {
      const { service, usageType, operation } = component(priced('A', 1, 'hour', 1, key)) ?? {};
      return [service, usageType, operation];
    };
    assert.deepEqual(parts('AmazonEC2 BoxUsage:m5.large RunInstances:0002'), [
      'AmazonEC2',
      'BoxUsage:m5.large',
      'RunInstances:0002',
    ]);
    assert.deepEqual(parts('AmazonS3 TimedStorage-ByteHrs'), ['AmazonS3', 'TimedStorage-ByteHrs', null]);
    assert.deepEqual(parts('A B C D'), ['A', 'B', 'C D']);
  });

  it('gives the average price over the tiers, and the first where the quantity is not known', () => {
    const tiers = [
      { from: 0, usd: 0.09 },
      { from: 10, usd: 0.01 },
    ];
    const told = priced('A', 20, 'GB', 1, 'S A');
    assert.equal(
      component({
        ...told,
        cost: { kind: 'priced', monthlyUsd: 1, price: { key: 'S A', unit: 'GB', tiers, confidence: 'high' } },
      })?.['unitPrice'],
      0.05,
    );
    assert.equal(component(usage('A', 'GB', 1, 'S A', { tiers }))?.['unitPrice'], 0.09);
    assert.equal(component(priced('A', 0, 'GB', 0.3, 'S A'))?.['unitPrice'], 0.3);
  });

  it('says null, never 0, for what nobody knows', () => {
    for (const cost of [usage('A', 'GB', 1, 'S A'), unpriced('A', 1, 'GB', 'S A'), unknown('size', 'later')]) {
      const { components, monthlyCost } = first(listed(resource('aws_x.a', [cost])));
      assert.deepEqual([monthlyCost, components[0]?.['monthlyCost']], [null, null]);
    }
    const counted = resource('aws_x.a', [priced('A', 1, 'GB', 1, 'S A')], {
      countUnknown: new Unknown('var.n has no value'),
    });
    const { monthlyCost, reason } = first(listed(counted));
    assert.deepEqual([monthlyCost, reason], [null, 'var.n has no value']);
    assert.equal(first(listed(free('aws_x.a')))['monthlyCost'], 0);
    assert.equal(first(listed(resource('aws_x.a', [], { region: new Unknown('later') })))['region'], null);
  });

  it('counts lines and columns from one', () => {
    const { file, line, column, endLine } = first(listed(resource('aws_x.a', [], { file: 'a.tf', line: 7 })));
    assert.deepEqual([file, line, column, endLine], ['a.tf', 7, 1, 11]);
  });
});

describe('diffJson', () => {
  const json = (
    before: Parameters<typeof estimate>[0],
    after: Parameters<typeof estimate>[0],
  ): Json & { readonly changes: readonly Json[] } => {
    const difference = diff(estimate(before), estimate(after));
    return JSON.parse(diffJson(difference, judge(difference, []))) as Json & { readonly changes: readonly Json[] };
  };
  const known = resource('aws_x.a', [priced('A', 10, 'GB', 1, 'S A')]);
  const later = resource('aws_x.a', [unknown('size', 'later')]);

  it('gives null for every figure with an unknown side', () => {
    const { monthlyBefore, monthlyAfter, monthlyDelta, knownDelta, changes } = json([known], [later]);
    assert.deepEqual([monthlyBefore, monthlyAfter, monthlyDelta, knownDelta], [10, null, null, 0]);
    assert.deepEqual([changes[0]?.['before'], changes[0]?.['after'], changes[0]?.['delta']], [10, null, null]);
  });

  it('gives 0 for the side where a resource is not', () => {
    const [added] = json([], [known]).changes;
    const [removed] = json([known], []).changes;
    assert.deepEqual([added?.['before'], added?.['after'], added?.['delta']], [0, 10, 10]);
    assert.deepEqual([removed?.['before'], removed?.['after'], removed?.['delta']], [10, 0, -10]);
  });

  it('gives null for a side on which an error may hide it', () => {
    const head = estimate([], { problems: [{ severity: 'error', code: 'syntax', message: 'Oh' }] });
    const difference = diff(estimate([known]), head);
    const { changes } = JSON.parse(diffJson(difference, judge(difference, []))) as { changes: readonly Json[] };
    assert.deepEqual([changes[0]?.['before'], changes[0]?.['after'], changes[0]?.['delta']], [10, null, null]);
  });
});

describe('resourcesJson', () => {
  const printed = (values: Readonly<Record<string, Data>>, more: Partial<Instance> = {}) => {
    const made = { ...instance('aws_x.a', { values, line: 3 }), ...more };
    return JSON.parse(resourcesJson({ instances: [made], outputs: { out: new Unknown('later') }, problems: [] })) as {
      readonly resources: readonly (Json & { readonly values: Json })[];
      readonly outputs: Json;
    };
  };

  it('gives address, type, values, region and place, and the outputs', () => {
    const { resources, outputs } = printed({
      size: 8,
      tags: { a: new Unknown('known after apply') },
      list: [null, true, 'x'],
    });
    assert.deepEqual(resources, [
      {
        address: 'aws_x.a',
        type: 'aws_x',
        values: { size: 8, tags: { a: { $unknown: 'known after apply' } }, list: [null, true, 'x'] },
        region: 'eu-west-1',
        file: 'main.tf',
        line: 3,
        column: 1,
      },
    ]);
    assert.deepEqual(outputs, { out: { $unknown: 'later' } });
  });

  it('says why a region or a count is not known', () => {
    const { resources } = printed({}, { region: new Unknown('no region'), countUnknown: new Unknown('no count') });
    assert.deepEqual(
      [resources[0]?.['region'], resources[0]?.['count']],
      [{ $unknown: 'no region' }, { $unknown: 'no count' }],
    );
  });

  it('keeps a key named __proto__ a key', () => {
    const values = JSON.parse('{"__proto__":{"polluted":1},"a":{"__proto__":2}}') as Readonly<Record<string, Data>>;
    const text = JSON.stringify(printed(values).resources[0]?.values);
    assert.equal(text, '{"__proto__":{"polluted":1},"a":{"__proto__":2}}');
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
  });

  it('bounds what is too deep or too large to print', () => {
    let deep: Data = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    let shared: Data = 'x';
    for (let level = 0; level < 60; level++) shared = [shared, shared];
    const text = JSON.stringify(printed({ deep, shared }).resources);
    assert(text.includes('{"$unknown":"too large to print"}'));
    assert(text.length < 20_000_000);
  });

  it('says that a number without end is one', () => {
    assert.deepEqual(printed({ a: Infinity }).resources[0]?.values, { a: { $unknown: 'the number Infinity' } });
  });
});
