import assert from 'node:assert/strict';
import { supported } from '../../../estimator/src/resources/database/rds-extended-support.ts';
import { nodeLines as cacheNodes } from '../../../estimator/src/resources/data/elasticache-nodes.ts';
import { nodeLines as searchNodes } from '../../../estimator/src/resources/data/opensearch-nodes.ts';
import { phaseOf, supportOf, withSupport, type Supported } from '../../../estimator/src/resources/extended-support.ts';
import { hourly, type Line } from '../../../estimator/src/resource.ts';

const region = 'us-east-1';
const hours = hourly('Hours', 1, 'hour', 'AmazonRDS hours');
const fee = (phase: string, version: string): Line => hourly(`${phase} of ${version}`, 1, 'hour', 'AmazonRDS more');

describe('extended support', () => {
  const phases: readonly [product: Supported, version: string, today: string | undefined, phase: string][] = [
    ['Kubernetes', '1.29', '2025-03-22', 'standard'],
    ['Kubernetes', '1.29', '2025-03-23', 'extended'],
    ['Kubernetes', '1.99', '2100-01-01', 'standard'],
    ['Kubernetes', 'constructor', '2100-01-01', 'standard'],
    ['MySQL', '8.0.36', '2026-07-31', 'standard'],
    ['MySQL', '8.0.36', '2026-08-01', 'extended'],
    ['MySQL', '5.7.44', '2026-03-01', 'third year'],
    ['PostgreSQL', '11', '2024-03-31', 'standard'],
    ['PostgreSQL', '13.20', '2028-03-01', 'third year'],
    ['AuroraMySQL', '2', '2030-01-01', 'extended'],
    ['Redis', '5.0.6', '2028-01-31', 'extended'],
    ['Redis', '5.0.6', '2028-02-01', 'third year'],
    ['Redis', '6.x', '2027-02-01', 'extended'],
    ['Redis', '7.1', '2100-01-01', 'standard'],
    ['Elasticsearch', '6.7', '2026-01-01', 'extended'],
    ['Elasticsearch', '6.8', '2026-01-01', 'standard'],
    ['Elasticsearch', '7.10', '2026-01-01', 'standard'],
    ['OpenSearch', '1.2', '2025-11-07', 'standard'],
    ['OpenSearch', '1.2', '2025-11-08', 'extended'],
    ['OpenSearch', '2.11', '2026-01-01', 'standard'],
    ['OpenSearch', '', '2026-01-01', 'standard'],
    ['OpenSearch', '1.2', undefined, 'unknown'],
    ['OpenSearch', '2.11', undefined, 'standard'],
  ];
  for (const [product, version, today, phase] of phases) {
    it(`of ${product} ${version} on ${today ?? 'a day that nobody told'}: ${phase}`, () =>
      assert.equal(phaseOf(supportOf(product, version), { region, today }), phase));
  }

  it('is billed after the first line', () => {
    const lines = withSupport(
      [hours, hourly('More', 1, 'hour', 'AmazonRDS x')],
      supportOf('MySQL', '5.7'),
      {
        region,
        today: '2025-01-01',
      },
      fee,
    );
    assert.deepEqual(
      lines.map(({ name }) => name),
      ['Hours', 'extended of 5.7', 'More'],
    );
  });

  it('is not counted on a day that nobody told: the first line says so, after what it said before', () => {
    const [said, ...more] = withSupport(
      [{ ...hours, assumption: 'it runs' }],
      supportOf('MySQL', '5.7'),
      { region, today: undefined },
      fee,
    );
    const words = 'extended support of its version, billed from 2024-03-01, is not counted (today is not known)';
    assert.equal(said?.assumption, `it runs; ${words}`);
    assert.equal(more.length, 0);
  });
});

describe('extended support of databases', () => {
  const table: readonly [engine: string, version: string, today: string, key: string | undefined][] = [
    ['mysql', '8.0.36', '2026-08-01', 'Yr1-Yr2:MySQL8.0'],
    ['mysql', '5.7.44', '2026-03-01', 'Yr3:MySQL5.7'],
    ['postgres', '11.22', '2024-04-01', 'Yr1-Yr2:PostgreSQL11'],
    ['postgres', '13.20', '2028-03-01', 'Yr3:PostgreSQL13'],
    ['aurora-postgresql', '14.6', '2027-03-01', 'Yr1-Yr2:AuroraPostgreSQL14'],
    ['aurora-mysql', '5.7.mysql_aurora.2.11.2', '2028-01-01', 'Yr1-Yr2:AuroraMySQL2'],
    ['aurora-mysql', '8.0.mysql_aurora.3.08.0', '2028-04-30', undefined],
    ['aurora-mysql', '8.0.mysql_aurora.3.08.0', '2028-05-01', 'Yr1-Yr2:AuroraMySQL3'],
    ['mariadb', '10.5', '2030-01-01', undefined],
    ['postgres', '', '2030-01-01', undefined],
  ];
  for (const [engine, version, today, key] of table) {
    it(`${engine} ${version} on ${today}: ${key ?? 'none'}`, () => {
      const measured = { amount: 2, of: 'vCPU', usageKey: 'vcpu_count' } as const;
      const [, line] = supported([hours], { engine, version, lifecycle: undefined }, measured, { region, today });
      assert.equal(line && line.key, key && `AmazonRDS ExtendedSupport:${key}`);
    });
  }

  it('has a key of its own in the third year of a cache', () => {
    const cluster = { engine: 'redis', nodeType: 'cache.m6g.large', version: '5.0.6', count: 2 } as const;
    const keys = cacheNodes(cluster, {}, { region, today: '2028-02-01' }).map(({ key }) => key);
    assert.equal(keys[1], 'AmazonElastiCache ExtendedSupportYr3-NodeUsage:cache.m6g.large');
  });

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
    const lines = searchNodes(domain, { normalized_instance_hours: undefined }, { region, today: '2026-01-01' });
    // Three times 16, and three times 4.
    assert.deepEqual([lines[1]?.quantity, lines[1]?.key], [60, 'AmazonES OpenSearchExtendedSupport']);
  });
});
