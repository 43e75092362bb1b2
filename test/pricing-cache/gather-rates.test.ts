import assert from 'node:assert/strict';
import { gatherRates, type Part } from '../../pricing-cache/scripts/rates.ts';

describe('gathering rows into rates', () => {
  const part = (usd: number | undefined, rest: Partial<Part> = {}): Part => ({
    region: 'us-east-1',
    key: 'A b',
    plan: 'Reserved',
    years: 1,
    payment: 'No Upfront',
    unit: 'Hrs',
    usd,
    upfrontUsd: undefined,
    derived: false,
    source: 'map',
    date: '2025-01-01',
    confidence: 'high',
    ...rest,
  });

  it('joins an hourly and an upfront row', () => {
    const { prices, problems } = gatherRates([part(0.03), part(undefined, { upfrontUsd: 260 })]);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      prices.map(({ usd, upfrontUsd }) => [usd, upfrontUsd]),
      [[0.03, 260]],
    );
  });

  it('takes what was observed before what was derived', () => {
    const { prices } = gatherRates([part(0.05, { derived: true, confidence: 'low' }), part(0.04)]);
    assert.deepEqual(
      prices.map(({ usd, confidence }) => [usd, confidence]),
      [[0.04, 'high']],
    );
  });

  const flaws: readonly (readonly [name: string, parts: readonly Part[], problem: RegExp])[] = [
    ['two rates', [part(1), part(2)], /two rates, 1 and 2/],
    ['no rate', [part(undefined)], /neither an hourly nor an upfront/],
    ['no number', [part(NaN)], /no number/],
  ];
  for (const [name, parts, problem] of flaws)
    it(`reports ${name}`, () => assert.match(gatherRates(parts).problems.join(), problem));
});
