import { amount, resource, used } from '../../resource.ts';

/** A policy of Data Lifecycle Manager is free; it is there for what it makes. */
export const snapshotSchedule = resource({
  name: 'Snapshot schedule',
  terraform: 'aws_dlm_lifecycle_policy',
  cloudformation: 'AWS::DLM::LifecyclePolicy',
  attributes: {},
  usage: {
    storage_gb: amount('GB of changed blocks that all its snapshots store', 50, 1000, 20_000),
    archive_storage_gb: amount('GB of its snapshots in the archive'),
  },
  lines: (_, usage) => [
    used('Snapshots', usage, 'storage_gb', 'GB', 'AmazonEC2 EBS:SnapshotUsage'),
    usage.archive_storage_gb !== undefined &&
      used('Archived snapshots', usage, 'archive_storage_gb', 'GB', 'AmazonEC2 EBS:SnapshotArchiveStorage'),
  ],
});
