import assert from 'node:assert/strict';
import { eksCluster } from '../../../estimator/src/resources/containers/eks-cluster.ts';

const standard = { version: '1.29', support: 'EXTENDED', autoMode: false, controlPlane: 'standard' } as const;

/** Kubernetes 1.29 leaves standard support on 2025-03-23. */
describe('extended support of EKS', () => {
  const days: readonly [today: string, lines: number][] = [
    ['2025-03-22', 1],
    ['2025-03-23', 2],
    ['2026-01-01', 2],
  ];
  for (const [today, count] of days) {
    it(`bills ${count} lines on ${today}`, () => {
      assert.equal(linesOn(today, standard).length, count);
    });
  }

  it('is not billed where only standard support is wanted', () => {
    assert.equal(linesOn('2026-01-01', { ...standard, support: 'STANDARD' }).length, 1);
  });

  it('stands beside the fee of a provisioned control plane', () => {
    const keys = linesOn('2026-01-01', { ...standard, controlPlane: 'tier-2xl' }).map(({ key }) => key);
    assert.deepEqual(keys.slice(1), [
      'AmazonEKS AmazonEKS-Hours:extendedSupport',
      'AmazonEKS AmazonEKS-Hours:2XL-ProvisionedTier',
    ]);
  });

  it('says that it does not know a version or the day', () => {
    const [unknown] = linesOn('2026-01-01', { ...standard, version: '1.99' });
    const [undated] = linesOn(undefined, standard);
    assert.match(unknown?.assumption ?? '', /1\.99 is in standard support/);
    assert.match(undated?.assumption ?? '', /billed from 2025-03-23, is not counted/);
  });
});

type Values = Parameters<typeof eksCluster.lines>[0];

const linesOn = (today: string | undefined, values: Values) =>
  eksCluster.lines(values, {}, { region: 'us-east-1', today }).filter(line => line !== false);
