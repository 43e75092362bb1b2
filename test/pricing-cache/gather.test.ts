import assert from 'node:assert/strict';
import { gather, stepsOf, type Step } from '../../pricing-cache/scripts/gather.ts';

const step = (from: number, to: number, usd: number, rest: Partial<Step> = {}): Step => ({
  region: 'us-east-1',
  key: 'A b',
  unit: 'GB',
  from,
  to,
  freeBelow: false,
  usd,
  sku: 'S',
  source: 'map',
  date: '2025-01-01',
  confidence: 'high',
  ...rest,
});

describe('gathering rows into prices', () => {
  it('puts tiers in order, with the latest date and the least confidence', () => {
    const { prices, problems } = gather([
      step(10, Infinity, 1, { date: '2026-01-01' }),
      step(0, 10, 2, { confidence: 'low' }),
    ]);
    assert.deepEqual(problems, []);
    assert.deepEqual(prices, [
      {
        key: 'A b',
        unit: 'GB',
        sku: 'S',
        source: 'map',
        date: '2026-01-01',
        confidence: 'low',
        tiers: [
          { from: 0, usd: 2 },
          { from: 10, usd: 1 },
        ],
      },
    ]);
  });

  it('takes two rows that say the same for one, without a SKU if they differ in it', () => {
    const { prices } = gather([step(0, Infinity, 1), step(0, Infinity, 1, { sku: 'T' })]);
    assert.deepEqual(
      prices.map(({ sku, tiers }) => [sku, tiers]),
      [[undefined, [{ from: 0, usd: 1 }]]],
    );
  });

  it('begins with what is free, where the rows leave it out', () => {
    const { prices } = gather([step(10, Infinity, 1, { freeBelow: true })]);
    assert.deepEqual(
      prices.map(({ tiers }) => tiers),
      [
        [
          { from: 0, usd: 0 },
          { from: 10, usd: 1 },
        ],
      ],
    );
  });

  const contradictions: readonly (readonly [name: string, steps: readonly Step[], problem: RegExp])[] = [
    ['two prices', [step(0, Infinity, 1), step(0, Infinity, 2)], /two prices, 1 and 2/],
    ['two units', [step(0, 10, 1), step(10, Infinity, 1, { unit: 'TB' })], /two units, GB and TB/],
    ['a gap', [step(0, 10, 1), step(20, Infinity, 1)], /ends at 10 and the next begins at 20/],
    ['an overlap', [step(0, Infinity, 1), step(20, Infinity, 1)], /next begins at 20/],
    ['a late beginning', [step(5, Infinity, 1)], /does not begin at 0/],
    ['an end', [step(0, 5, 1)], /the last tier ends/],
    ['no number', [step(0, Infinity, NaN)], /not a number/],
    ['a price below 0', [step(0, Infinity, -1)], /not a number/],
  ];
  for (const [name, steps, problem] of contradictions) {
    it(`reports ${name}`, () => {
      const { prices, problems } = gather(steps);
      assert.deepEqual(prices, []);
      assert.match(problems.join(), problem);
    });
  }
});

describe('a row as a step', () => {
  const table = (foreignSku: boolean) => ({
    file: '',
    usd: 'usd',
    label: '',
    lines: () => [{ service: 'A', usageType: 'b', unit: 'GB', foreignSku }],
  });
  const skuOf = (foreignSku: boolean) => stepsOf(table(foreignSku), { usd: '1', sku: 'S' })[0]?.sku;

  it("has the SKU of its row, unless that is another line's", () => {
    assert.equal(skuOf(false), 'S');
    assert.equal(skuOf(true), undefined);
  });
});
