import {
  amount,
  assuming,
  hoursPerMonth,
  metered,
  number,
  oneOf,
  required,
  resource,
  secondsPerMonth,
  times,
  used,
  type Line,
} from '../../resource.ts';

const limits = { terraform: 'cache_usage_limits', cloudformation: 'CacheUsageLimits' };

export const elasticacheServerlessCache = resource({
  name: 'ElastiCache Serverless cache',
  terraform: 'aws_elasticache_serverless_cache',
  cloudformation: 'AWS::ElastiCache::ServerlessCache',
  attributes: {
    engine: required('none is written', oneOf(['engine', 'Engine'], ['memcached', 'redis', 'valkey'], 'redis')),
    leastGb: number([`${limits.terraform}.data_storage.minimum`, `${limits.cloudformation}.DataStorage.Minimum`], 0),
    leastUnits: number(
      [`${limits.terraform}.ecpu_per_second.minimum`, `${limits.cloudformation}.ECPUPerSecond.Minimum`],
      0,
    ),
    backupDays: number(['snapshot_retention_limit', 'SnapshotRetentionLimit'], 0),
  },
  usage: {
    storage_gb: amount('GB of data held, on average', 1, 20, 500),
    monthly_ecpus: amount(
      'ElastiCache processing units a month; a simple request takes one for each KB',
      10e6,
      1e9,
      50e9,
    ),
    snapshot_storage_size_gb: amount('GB of all snapshots', 1, 20, 500),
  },

  lines: ({ engine, leastGb, leastUnits, backupDays }, usage) => {
    const { storage_gb: storage, monthly_ecpus: units } = usage;
    const stored = atLeast(Math.max(leastGb, smallest[engine]), storage);
    const worked = atLeast(leastUnits * secondsPerMonth, units);
    const data = (gb: number | undefined): Line =>
      metered('Data stored', times(gb, hoursPerMonth), 'GB-hour', keyOf('CachedData', engine), 'storage_gb');
    const work = (ecpus: number | undefined): Line =>
      metered('Processing units', ecpus, 'ECPU', keyOf('ElastiCacheProcessingUnits', engine), 'monthly_ecpus');
    return [
      stored === undefined && leastGb > 0 ? assuming('it holds no more than its least', data(leastGb)) : data(stored),
      worked === undefined && leastUnits > 0
        ? assuming('it works no more than its least', work(leastUnits * secondsPerMonth))
        : work(worked),
      engine !== 'memcached' &&
        backupDays > 0 &&
        used('Backups', usage, 'snapshot_storage_size_gb', 'GB', 'AmazonElastiCache ElastiCache:BackupUsage'),
    ];
  },
});

const atLeast = (least: number, quantity: number | undefined): number | undefined =>
  quantity === undefined ? undefined : Math.max(least, quantity);

/** The GB that AWS bills at least. */
const smallest = { memcached: 1, redis: 1, valkey: 0.1 };
const names = { memcached: 'Memcached', redis: 'Redis', valkey: 'Valkey' };
const keyOf = (what: string, engine: keyof typeof names): string => `AmazonElastiCache ${what}:${names[engine]}`;
