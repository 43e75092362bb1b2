import assert from 'node:assert/strict';
import { ageOf, ageProblem } from '../../estimator/src/price-age.ts';

describe('the age of prices', () => {
  for (const [date, today, days] of [
    ['2026-07-20', '2026-11-21', 124],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2025-12-31', '2026-01-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2026-01-02', '2026-01-01', -1],
    ['', '2026-01-01', undefined],
  ] as const)
    it(`of ${date} on ${today} is ${String(days)} days`, () => assert.equal(ageOf(date, today), days));

  it('is told past 90 days, and never without a today', () => {
    const at = (today: string | undefined) => ageProblem({ id: '', date: '2026-01-01', origin: '' }, today)?.message;
    assert.deepEqual([at('2026-04-01'), at(undefined)], [undefined, undefined]);
    assert.equal(
      at('2026-04-02'),
      'the prices are of 2026-01-01, more than 90 days old; "costlens prices refresh" fetches today\'s',
    );
  });
});
