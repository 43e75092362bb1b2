import {
  amount,
  assuming,
  hourly,
  metered,
  number,
  oneOf,
  required,
  resource,
  text,
  times,
  used,
} from '../../resource.ts';

export const memorydbCluster = resource({
  name: 'MemoryDB cluster',
  terraform: 'aws_memorydb_cluster',
  cloudformation: 'AWS::MemoryDB::Cluster',
  attributes: {
    nodeType: required('none is written', text(['node_type', 'NodeType'])),
    engine: oneOf(['engine', 'Engine'], ['redis', 'valkey'], 'redis'),
    shards: number(['num_shards', 'NumShards'], 1),
    replicas: number(['num_replicas_per_shard', 'NumReplicasPerShard'], 1),
    backupDays: number(['snapshot_retention_limit', 'SnapshotRetentionLimit'], 0),
  },
  usage: {
    monthly_data_written_gb: amount('GB written a month', 10, 500, 20_000),
    snapshot_storage_size_gb: amount('GB of one snapshot of all its shards', 1, 20, 500),
  },

  lines: ({ nodeType = '', engine, shards, replicas, backupDays }, usage) => {
    const key = `AmazonMemoryDB NodeUsage:${nodeType}${engine === 'valkey' ? ':Valkey' : ''} CreateCluster`;
    const nodes = hourly(`Nodes (${nodeType}, ${engine})`, shards * (1 + replicas), 'node-hour', key);
    return [
      engine === 'valkey' ? assuming('no more than the 10 TB that are free are written a month', nodes) : nodes,
      engine === 'redis' && used('Data written', usage, 'monthly_data_written_gb', 'GB', 'AmazonMemoryDB DataWritten'),
      // Those of one day are free.
      backupDays > 1 &&
        metered(
          'Snapshots beyond the first',
          times(usage.snapshot_storage_size_gb, backupDays - 1),
          'GB',
          'AmazonMemoryDB SnapshotUsage',
          'snapshot_storage_size_gb',
        ),
    ];
  },
});
