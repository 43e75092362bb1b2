import assert from 'node:assert/strict';
import { diff } from '../../estimator/src/diff.ts';
import { defaults } from '../../estimator/src/options.ts';
import { forecastOf, forecastOfDiff, perUnit, perUnitOfDiff } from '../../estimator/src/outlook.ts';
import { estimateAt } from '../../estimator/src/run.ts';
import { memoryTree } from '../../estimator/src/sources/memory.ts';
import { book } from '../prices.ts';

const priced = async (size: string) => {
  const code = `provider "aws" { region = "us-east-1" }\nresource "aws_ebs_volume" "v" {\n  availability_zone = "us-east-1a"\n  size = ${size}\n}\n`;
  const found = await estimateAt(memoryTree({ 'main.tf': code }), '', { ...defaults, months: 6 }, book);
  return { ...found, units: [{ name: 'customers', count: 5 }] };
};

describe('months and units', () => {
  it('multiply and divide what is known', async () => {
    const found = await priced('100');
    assert.equal(forecastOf(found), 60);
    assert.deepEqual(perUnit(found), [{ name: 'customers', count: 5, usd: 2 }]);
    assert.equal(forecastOf({ ...found, months: undefined }), undefined);
  });

  it('of a difference are unknown where it is', async () => {
    const [base, head, dark] = [await priced('100'), await priced('200'), await priced('data.x.y.z')];
    assert.deepEqual(forecastOfDiff(diff(base, head)), { before: 60, after: 120, delta: 60 });
    assert.deepEqual(forecastOfDiff(diff(base, dark)), { before: 60, after: undefined, delta: undefined });
    assert.deepEqual(perUnitOfDiff(diff(base, dark)), [
      { name: 'customers', count: 5, before: 2, after: undefined, delta: undefined },
    ]);
  });
});
