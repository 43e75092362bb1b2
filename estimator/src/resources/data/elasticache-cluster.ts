import { amount, number, oneOf, required, reservedUsage, resource, text } from '../../resource.ts';
import { backupLine, engines, nodeLines } from './elasticache-nodes.ts';

/** As a member of a replication group it is one more node, like the others. */
const inherited = (name: string): string => `${name} | replication_group_id > ${name}`;
const source = 'none is written; the snapshot or the replication group decides';

export const elasticacheCluster = resource({
  name: 'ElastiCache cluster',
  terraform: 'aws_elasticache_cluster',
  cloudformation: 'AWS::ElastiCache::CacheCluster',
  attributes: {
    nodeType: required(source, text([inherited('node_type'), 'CacheNodeType'])),
    engine: oneOf([inherited('engine'), 'Engine'], engines, 'redis'),
    version: text([inherited('engine_version'), 'EngineVersion']),
    nodes: number(['num_cache_nodes', 'NumCacheNodes'], 1),
    backupDays: number(['snapshot_retention_limit', 'SnapshotRetentionLimit'], 0),
  },
  usage: {
    snapshot_storage_size_gb: amount('GB of one snapshot', 1, 10, 100),
    ...reservedUsage,
  },

  lines: ({ engine, nodeType, version, nodes, backupDays }, usage, around) => [
    ...nodeLines({ engine, nodeType, version, count: nodes }, usage, around),
    backupLine(engine, backupDays, usage.snapshot_storage_size_gb),
  ],
});
