import { metered, type Table } from '../table.ts';

const operations: Readonly<Record<string, string>> = {
  Memcached: 'CreateCacheCluster:0001',
  Redis: 'CreateCacheCluster:0002',
  Valkey: 'CreateCacheCluster:Valkey',
};

export const elasticache: Table = {
  file: 'elasticache.csv.gz',
  usd: 'usdPerHour',
  label: 'engine',
  lines: ({ nodeType = '', engine = '' }) => {
    const operation = operations[engine];
    return operation === undefined
      ? []
      : [{ service: 'AmazonElastiCache', usageType: `NodeUsage:${nodeType}`, operation, unit: 'Hrs' }];
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
