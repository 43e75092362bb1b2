import { amount, resource, used } from '../../resource.ts';

export const elasticacheServerlessSnapshot = resource({
  name: 'ElastiCache Serverless snapshot',
  terraform: [],
  cloudformation: 'AWS::ElastiCache::ServerlessCacheSnapshot',
  attributes: {},
  usage: { snapshot_storage_size_gb: amount('GB that it stores', 1, 20, 500) },
  lines: (_, usage) => [
    used('Storage', usage, 'snapshot_storage_size_gb', 'GB', 'AmazonElastiCache ElastiCache:BackupUsage'),
  ],
});
