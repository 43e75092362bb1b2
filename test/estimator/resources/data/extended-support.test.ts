import assert from 'node:assert/strict';
import { normalized, supportOf } from '../../../../estimator/src/resources/data/opensearch-support.ts';
import { nodeLines } from '../../../../estimator/src/resources/data/elasticache-nodes.ts';
import { nodeLines as searchLines } from '../../../../estimator/src/resources/data/opensearch-nodes.ts';
import type { Line } from '../../../../estimator/src/resource.ts';

const told = (lines: readonly Line[]): readonly string[] =>
  lines.map(({ quantity, key, assumption }) =>
    [String(quantity), key.replace(/^\S+ /, ''), ...(assumption === undefined ? [] : [assumption])].join(' | '),
  );

describe('extended support', () => {
  const nodes = '2 | NodeUsage:cache.m6g.large CreateCacheCluster:0002';
  const caches: readonly [version: string, today: string | undefined, lines: readonly string[]][] = [
    ['5.0.6', '2026-01-31', [nodes]],
    ['5.0.6', '2026-02-01', [nodes, '2 | ExtendedSupportYr1_Yr2-NodeUsage:cache.m6g.large']],
    ['5.0.6', '2028-01-31', [nodes, '2 | ExtendedSupportYr1_Yr2-NodeUsage:cache.m6g.large']],
    ['5.0.6', '2028-02-01', [nodes, '2 | ExtendedSupportYr3-NodeUsage:cache.m6g.large']],
    ['6.2', '2027-01-31', [nodes]],
    ['6.x', '2027-02-01', [nodes, '2 | ExtendedSupportYr1_Yr2-NodeUsage:cache.m6g.large']],
    ['7.1', '2100-01-01', [nodes]],
    ['5.0.6', undefined, [`${nodes} | extended support of its version, billed from 2026-02-01, is not counted`]],
    ['7.1', undefined, [nodes]],
  ];
  for (const [version, today, lines] of caches) {
    it(`of Redis OSS ${version} on ${today ?? 'a day that nobody told'}`, () => {
      const cluster = { engine: 'redis', nodeType: 'cache.m6g.large', version, count: 2 } as const;
      assert.deepEqual(told(nodeLines(cluster, { region: 'us-east-1', today })), lines);
    });
  }

  const versions: readonly [version: string, isEnding: boolean][] = [
    ['1.5', true],
    ['5.6', true],
    ['6.7', true],
    ['6.8', false],
    ['7.8', true],
    ['7.9', false],
    ['Elasticsearch_7.10', false],
    ['Elasticsearch_7.1', true],
    ['OpenSearch_1.2', true],
    ['OpenSearch_1.3', false],
    ['OpenSearch_2.9', true],
    ['OpenSearch_2.11', false],
    ['', false],
  ];
  for (const [version, isEnding] of versions) {
    it(`${version || 'the latest version'} is ${isEnding ? '' : 'not '}out of standard support`, () =>
      assert.equal(supportOf(version) !== undefined, isEnding));
  }

  it('counts all nodes of a domain by their size', () => {
    const domain = {
      version: 'OpenSearch_1.1',
      instanceType: 'm6g.2xlarge.search',
      count: 3,
      masters: true,
      masterType: 'm6g.large.search',
      masterCount: 3,
      warm: false,
      warmType: undefined,
      warmCount: 2,
      cold: false,
    };
    const usage = { normalized_instance_hours: undefined };
    const lines = searchLines(domain, usage, { region: 'us-east-1', today: '2026-01-01' });
    // Three times 16, and three times 4.
    assert.equal(told(lines).at(-1), '60 | OpenSearchExtendedSupport');
  });

  it('knows the sizes that AWS gives a factor', () => {
    assert.deepEqual(['t3.small', 'm6g.large', 'r6g.12xlarge', 'odd'].map(normalized), [1, 4, 96, undefined]);
  });
});
