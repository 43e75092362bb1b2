import assert from 'node:assert/strict';
import { configIn } from '../../estimator/src/config/index.ts';
import { diff } from '../../estimator/src/diff.ts';
import { judge } from '../../estimator/src/gates/index.ts';
import { defaults } from '../../estimator/src/options.ts';
import { forecastOf, forecastOfDiff } from '../../estimator/src/outlook.ts';
import { diffJson, diffTable, estimateJson, estimateTable } from '../../estimator/src/report/index.ts';
import { estimateAt } from '../../estimator/src/run.ts';
import { readEstimate } from '../../estimator/src/saved/estimate.ts';
import { merged } from '../../estimator/src/saved/merge.ts';
import { readReport } from '../../estimator/src/saved/read.ts';
import { memoryTree } from '../../estimator/src/sources/memory.ts';
import { book } from '../prices.ts';

/** A volume of 10 dollars, and so much usage of a table at 0.1 a million reads. */
function estimated(growth: string, reads: number, months = 3) {
  const tree = memoryTree({
    'main.tf':
      'resource "aws_ebs_volume" "v" {\n  availability_zone = "us-east-1a"\n  size = 100\n}\n' +
      'resource "aws_dynamodb_table" "t" {\n  name = "t"\n  hash_key = "id"\n  billing_mode = "PAY_PER_REQUEST"\n}\n',
    'costlens.yml': `usage_growth: ${growth}\n`,
    'costlens-usage.yml': `resource_usage:\n  aws_dynamodb_table.t:\n    monthly_read_request_units: ${String(reads)}\n    monthly_write_request_units: 0\n    storage_gb: 0\n`,
  });
  return estimateAt(tree, '', { ...defaults, region: 'us-east-1', months, config: configIn(tree) }, book);
}

const cents = (usd: number | undefined): number | undefined => usd && Number(usd.toFixed(4));
const hundred = 1e9; // reads, for 100 dollars

describe('usage that grows', () => {
  // Three months: 30 for the volume, and 100 + 110 + 121 of usage.
  const table: readonly (readonly [growth: string, months: number, usd: number])[] = [
    ['10', 3, 361],
    ['10', 1, 110],
    ['0', 3, 330],
    ['-50', 3, 205],
    ['-100', 3, 130],
  ];
  for (const [growth, months, usd] of table)
    it(`by ${growth}% a month comes to ${String(usd)} in ${String(months)}`, async () =>
      assert.equal(cents(forecastOf(await estimated(growth, hundred, months))), usd));

  it('is told with the sum, and with no other', async () => {
    assert.match(estimateTable(await estimated('10', hundred)), /Over 3 months, usage growing by 10% each: \$361\.00/);
    assert.match(estimateTable(await estimated('-50', hundred)), /usage shrinking by 50% each/);
    assert.match(estimateTable(await estimated('0', hundred)), /Over 3 months: /);
    assert.doesNotMatch(estimateTable({ ...(await estimated('10', hundred)), months: undefined }), /growing|Over/);
  });

  it('grows on both sides of a difference, and is read again from what is saved', async () => {
    const found = diff(await estimated('0', hundred), await estimated('10', 2 * hundred));
    assert.deepEqual(
      Object.values(forecastOfDiff(found) ?? {}).map(cents),
      // 30 + 331, 30 + 662.
      [361, 692, 331],
    );
    const saved = readReport(diffJson(found, judge(found)));
    assert.ok('kind' in saved && saved.kind === 'diff');
    assert.deepEqual(forecastOfDiff(saved.diff), forecastOfDiff(found));
    assert.match(diffTable(found, judge(found)), /Over 3 months, usage growing by 10% each: \+\$331\.00/);
  });

  it('goes on from a saved estimate, and from several', async () => {
    const one = await estimated('10', hundred);
    const saved = readEstimate(estimateJson(one));
    assert.ok(!('problem' in saved));
    assert.deepEqual(saved.growth, one.growth);
    const whole = merged([{ name: 'a.json', estimate: saved }]);
    assert.ok(!('problem' in whole));
    assert.equal(cents(forecastOf(whole)), 361);
  });

  it('is a number of percent', async () => {
    const { problems } = await estimated('much', 0);
    assert.deepEqual(
      problems.flatMap(({ code, message }) => (code === 'config' ? [message] : [])),
      ['"usage_growth" must be how many percent usage grows a month, from -100 to 1000'],
    );
  });
});
