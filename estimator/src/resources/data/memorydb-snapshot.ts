import { amount, resource, used } from '../../resource.ts';

export const memorydbSnapshot = resource({
  name: 'MemoryDB snapshot',
  terraform: 'aws_memorydb_snapshot',
  cloudformation: 'AWS::MemoryDB::Snapshot',
  attributes: {},
  usage: { snapshot_storage_size_gb: amount('GB of the snapshot', 1, 20, 500) },
  lines: (_, usage) => [used('Storage', usage, 'snapshot_storage_size_gb', 'GB', 'AmazonMemoryDB SnapshotUsage')],
});
