import assert from 'node:assert/strict';
import { vcpusOf } from '../../../estimator/src/resources/compute/instance-size.ts';

describe('the processors of an instance type', () => {
  const table: readonly [name: string, vcpus: number | undefined][] = [
    ['t2.micro', 1],
    ['t2.medium', 2],
    ['t3.nano', 2],
    ['t3.medium', 2],
    ['t4g.2xlarge', 8],
    ['m6g.medium', 1],
    ['m5.large', 2],
    ['c7i.48xlarge', 192],
    ['m5.metal', undefined],
    ['', undefined],
  ];
  for (const [name, vcpus] of table) it(`${name}: ${String(vcpus)}`, () => assert.equal(vcpusOf(name), vcpus));
});
