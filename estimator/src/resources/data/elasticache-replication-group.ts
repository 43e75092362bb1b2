import { follow, isList } from '../../follow.ts';
import type { Data } from '../../model.ts';
import {
  amount,
  assuming,
  number,
  oneOf,
  required,
  reservedUsage,
  resource,
  text,
  type Attribute,
} from '../../resource.ts';
import { backupLine, nodeLines } from './elasticache-nodes.ts';

const source = 'none is written; the snapshot or the global datastore decides';

export const elasticacheReplicationGroup = resource({
  name: 'ElastiCache replication group',
  terraform: 'aws_elasticache_replication_group',
  cloudformation: 'AWS::ElastiCache::ReplicationGroup',
  attributes: {
    nodeType: required(source, text(['node_type', 'CacheNodeType'])),
    engine: oneOf(['engine', 'Engine'], ['redis', 'valkey'], 'redis'),
    version: text(['engine_version', 'EngineVersion']),
    clusters: number(['num_cache_clusters | number_cache_clusters', 'NumCacheClusters']),
    groups: number(['num_node_groups | cluster_mode.num_node_groups', 'NumNodeGroups']),
    replicas: number(['replicas_per_node_group | cluster_mode.replicas_per_node_group', 'ReplicasPerNodeGroup']),
    configured: configuredNodes(['node_group_configuration', 'NodeGroupConfiguration']),
    backupDays: number(['snapshot_retention_limit', 'SnapshotRetentionLimit'], 0),
  },
  usage: {
    snapshot_storage_size_gb: amount('GB of one snapshot of all its node groups', 1, 10, 100),
    ...reservedUsage,
  },

  lines: ({ nodeType, engine, version, backupDays, ...shape }, usage, around) => {
    const [nodes, ...others] = nodeLines({ engine, nodeType, version, count: nodesOf(shape) }, usage, around);
    const isOpen = shape.groups !== undefined && shape.replicas === undefined && shape.configured === undefined;
    return [
      nodes !== undefined && isOpen ? assuming('no replicas are written: none are counted', nodes) : (nodes ?? false),
      ...others,
      backupLine(engine, backupDays, usage.snapshot_storage_size_gb),
    ];
  },
});

type Shape = Readonly<Record<'clusters' | 'groups' | 'replicas' | 'configured', number | undefined>>;

/** Each node group has a primary besides its replicas. */
const nodesOf = ({ clusters, groups, replicas, configured }: Shape): number =>
  clusters ?? configured ?? (groups ?? 1) * (1 + (replicas ?? 0));

/** The nodes of groups that are described one by one. */
function configuredNodes([terraform, cloudformation]: readonly [string, string]): Attribute<number | undefined> {
  return {
    terraform,
    cloudformation,
    otherwise: undefined,
    read: raw => (isList(raw) && raw.length > 0 ? sum(raw.map(nodesIn)) : undefined),
    samples: [undefined, 1, 1_000_003],
  };
}

function nodesIn(group: Data): number | undefined {
  const replicas = follow(group, ['replica_count']) ?? follow(group, ['ReplicaCount']) ?? 0;
  const count = typeof replicas === 'number' || typeof replicas === 'string' ? Number(replicas) : NaN;
  return Number.isFinite(count) ? 1 + count : undefined;
}

const sum = (counts: readonly (number | undefined)[]): number | undefined =>
  counts.reduce((total, count) => (total === undefined || count === undefined ? undefined : total + count), 0);
