import assert from 'node:assert/strict';
import { firstTierUsd, quantity, unitUsd, usd, usdChange } from '../../estimator/src/money.ts';

const table = <T extends readonly unknown[]>(
  name: string,
  format: (...input: T) => string,
  rows: readonly [...T, string][],
): Mocha.Suite =>
  describe(name, () => {
    for (const row of rows) {
      const expected = row.at(-1);
      const input = row.slice(0, -1) as unknown as T; // what stands before the text
      it(JSON.stringify(input), () => assert.equal(format(...input), expected));
    }
  });

table('usd', usd, [
  [0, '$0.00'],
  [-0, '$0.00'],
  [0.004, '<$0.01'],
  [0.005, '$0.01'],
  [-0.001, '-<$0.01'],
  [70.08, '$70.08'],
  [1234.56, '$1,234.56'],
  [-2, '-$2.00'],
  [1e6, '$1,000,000.00'],
]);

table('usdChange', usdChange, [
  [1.2, '+$1.20'],
  [-1.2, '-$1.20'],
  [0, '$0.00'],
  [0.001, '+<$0.01'],
]);

table('unitUsd', unitUsd, [
  [0.045, 'GB', '$0.045 per GB'],
  [0.1, 'hour', '$0.10 per hour'],
  [0.1, 'hours', '$0.10 per hour'],
  [0.00099, 'GB', '$0.00099 per GB'],
  [0.0000002, 'request', '$0.20 per 1M requests'],
  [0.0000002, 'requests', '$0.20 per 1M requests'],
  [0.0000166667, 'GB-second', '$16.6667 per 1M GB-seconds'],
  [0.000000625, 'query', '$0.625 per 1M queries'],
  [0.00000001, '1,000 addresses', '$0.01 per 1M × 1,000 addresses'],
  [0.2, '1M requests', '$0.20 per 1M requests'],
  [0.05, 'IOPS', '$0.05 per IOPS'],
  [0.4, 'addresses', '$0.40 per address'],
  [0, 'GB', '$0.00 per GB'],
  [32.04, 'Mbps', '$32.04 per Mbps'],
]);

table('quantity', quantity, [
  [730, 'hour', '730 hours'],
  [1, 'hour', '1 hour'],
  [1, 'hours', '1 hour'],
  [1_000_000, 'request', '1,000,000 requests'],
  [0.5, 'GB', '0.5 GB'],
  [2, 'query', '2 queries'],
  [2, 'address', '2 addresses'],
  [3, '1M requests', '3 1M requests'],
  [0.00001, 'GB', '<0.0001 GB'],
  [0, 'GB', '0 GB'],
  [3, '', '3'],
]);

describe('firstTierUsd', () => {
  const rows = [
    {
      tiers: [
        { from: 0, usd: 0.023 },
        { from: 51_200, usd: 0.022 },
      ],
      text: '$0.023 per GB',
    },
    {
      tiers: [
        { from: 0, usd: 0 },
        { from: 100, usd: 0.09 },
      ],
      text: 'free up to 100 GB, then $0.09 per GB',
    },
    { tiers: [{ from: 0, usd: 0 }], text: 'free per GB' },
  ];
  for (const { tiers, text } of rows) it(text, () => assert.equal(firstTierUsd(tiers, 'GB'), text));
});
