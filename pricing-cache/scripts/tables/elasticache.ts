import { metered, type Line, type Table } from '../table.ts';

const operations: Readonly<Record<string, string>> = {
  Memcached: 'CreateCacheCluster:0001',
  Redis: 'CreateCacheCluster:0002',
  Valkey: 'CreateCacheCluster:Valkey',
};

/** What old versions of Redis cost beside the node: the share of its price in the first two years, and in the third. */
const supported = { Yr1_Yr2: 0.8, Yr3: 1.6 };

const support = (nodeType: string): readonly Line[] =>
  Object.entries(supported).map(([years, share]) => ({
    service: 'AmazonElastiCache',
    usageType: `ExtendedSupport${years}-NodeUsage:${nodeType}`,
    unit: 'Hrs',
    per: 1 / share,
    confidence: 'low',
    sourceId: 'derived-support',
    foreignSku: true,
  }));

export const elasticache: Table = {
  file: 'elasticache.csv.gz',
  usd: 'usdPerHour',
  label: 'engine',
  lines: ({ nodeType = '', engine = '' }) => {
    const operation = operations[engine];
    if (operation === undefined) return [];
    const node: Line = { service: 'AmazonElastiCache', usageType: `NodeUsage:${nodeType}`, operation, unit: 'Hrs' };
    return [node, ...(engine === 'Redis' ? support(nodeType) : [])];
  },
};

export const elasticacheServerless = metered('elasticache_serverless.csv', 'AmazonElastiCache', {
  'redis.storage': ['CachedData:Redis', 'GB-Hours'],
  'redis.ecpu': ['ElastiCacheProcessingUnits:Redis', 'ElastiCacheProcessingUnit'],
  'valkey.storage': ['CachedData:Valkey', 'GB-Hours'],
  'valkey.ecpu': ['ElastiCacheProcessingUnits:Valkey', 'ElastiCacheProcessingUnit'],
  'memcached.storage': ['CachedData:Memcached', 'GB-Hours'],
  'memcached.ecpu': ['ElastiCacheProcessingUnits:Memcached', 'ElastiCacheProcessingUnit'],
});
