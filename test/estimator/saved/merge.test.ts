import assert from 'node:assert/strict';
import type { PriceBook } from '@costlens/pricing-cache';
import type { Estimate } from '../../../estimator/src/estimate.ts';
import { defaults } from '../../../estimator/src/options.ts';
import { estimateJson } from '../../../estimator/src/report/index.ts';
import { estimateAt } from '../../../estimator/src/run.ts';
import { readEstimate } from '../../../estimator/src/saved/estimate.ts';
import { merged } from '../../../estimator/src/saved/merge.ts';
import { memoryTree } from '../../../estimator/src/sources/memory.ts';
import { book } from '../../prices.ts';

/** Half the price above 50,000. */
const tieredBook: PriceBook = {
  ...book,
  find: (region, key) => {
    const price = book.find(region, key);
    return (
      price && {
        ...price,
        tiers: [
          { from: 0, usd: 0.02 },
          { from: 50_000, usd: 0.01 },
        ],
      }
    );
  },
};

const code = `provider "aws" { region = "us-east-1" }
resource "aws_ebs_volume" "v" {
  availability_zone = "us-east-1a"
  size = 100
}
`;
const priced = (path: string): Promise<Estimate> =>
  estimateAt(memoryTree({ [`${path}/main.tf`]: code }), path, defaults, book);

describe('merged estimates', () => {
  it('add up, in money and in resources', async () => {
    const [one, two] = [await priced('a'), await priced('b')];
    const whole = merged([
      { name: 'a.json', estimate: one },
      { name: 'b.json', estimate: two },
    ]);
    assert(!('problem' in whole));
    assert.deepEqual([whole.monthlyUsd, whole.coverage.priced], [20, 2]);
  });

  it('share price tiers as one run would', async () => {
    const bucket = (name: string): string => `resource "aws_s3_bucket" "${name}" {}\n`;
    const files = { 'a/main.tf': bucket('x') + bucket('y'), 'b/main.tf': bucket('z') };
    const text =
      'version: 0.1\nresource_type_default_usage:\n  aws_s3_bucket:\n    standard:\n      storage_gb: 40000\n';
    const usage = { file: 'usage.yml', text };
    const at = (path: string): Promise<Estimate> =>
      estimateAt(memoryTree(files), path, { ...defaults, region: 'us-east-1', usage }, tieredBook);
    const saved = (estimate: Estimate): Estimate => {
      const read = readEstimate(estimateJson(estimate));
      assert(!('problem' in read));
      return read;
    };
    const [whole, one, two] = [await at(''), saved(await at('a')), saved(await at('b'))];
    const both = merged([
      { name: 'a.json', estimate: one },
      { name: 'b.json', estimate: two },
    ]);
    assert(!('problem' in both));
    assert(Math.abs(whole.monthlyUsd - one.monthlyUsd - two.monthlyUsd) > 1, 'the tiers matter');
    assert.equal(estimateJson({ ...both, problems: [] }), estimateJson({ ...whole, problems: [] }));
  });

  it('say that they were made with different prices', async () => {
    const [one, two] = [await priced('a'), await priced('b')];
    const other = { ...two, snapshot: { ...two.snapshot, id: 'other', date: '2020-01-01' } };
    const whole = merged([
      { name: 'a.json', estimate: one },
      { name: 'b.json', estimate: other },
    ]);
    assert(!('problem' in whole));
    const warnings = whole.problems.filter(({ severity }) => severity === 'warning');
    assert.match(warnings[0]?.message ?? '', /a\.json \(.*\), b\.json \(2020-01-01\); the total mixes them/);
  });

  it('never count a project twice', async () => {
    const estimate = await priced('a');
    const whole = merged([
      { name: 'a.json', estimate },
      { name: 'b.json', estimate },
    ]);
    assert.match('problem' in whole ? whole.problem : '', /"a" is in both a\.json and b\.json/);
  });
});
