import assert from 'node:assert/strict';
import type { Estimate } from '../../../estimator/src/estimate.ts';
import { defaults } from '../../../estimator/src/options.ts';
import { estimateAt } from '../../../estimator/src/run.ts';
import { merged } from '../../../estimator/src/saved/merge.ts';
import { memoryTree } from '../../../estimator/src/sources/memory.ts';
import { book } from '../../prices.ts';

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
    assert.match(whole.problems.map(({ message }) => message).join('\n'), /EBS:VolumeUsage\.gp2 is in several files/);
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
