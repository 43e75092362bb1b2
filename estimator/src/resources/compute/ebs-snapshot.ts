import { amount, assuming, lenient, metered, number, oneOf, resource, used, type UsageValues } from '../../resource.ts';

const restoreHours = 'hours a month for which fast restore is on, over all zones';

const snapshotUsage = {
  storage_gb: amount('GB that it stores, if not all of its volume', 10, 100, 1000),
  monthly_list_block_requests: amount('requests a month that list its blocks'),
  monthly_get_block_requests: amount('requests a month that read a block'),
  monthly_put_block_requests: amount('requests a month that write a block'),
  fast_snapshot_restore_hours: amount(restoreHours),
  monthly_archive_retrieval_gb: amount('GB restored from the archive a month'),
};

const storage = {
  standard: ['Storage', 'AmazonEC2 EBS:SnapshotUsage'],
  archive: ['Archive storage', 'AmazonEC2 EBS:SnapshotArchiveStorage'],
} as const;

/** A template of CloudFormation has no snapshots. */
export const ebsSnapshot = resource({
  name: 'EBS snapshot',
  terraform: ['aws_ebs_snapshot', 'aws_ebs_snapshot_copy', 'aws_ebs_snapshot_import'],
  cloudformation: [],
  attributes: {
    volumeGb: lenient(number(['volume_id > size | source_snapshot_id > volume_id > size', ''])),
    tier: oneOf(['storage_tier', ''], ['standard', 'archive'], 'standard'),
  },
  usage: snapshotUsage,

  lines: ({ volumeGb, tier }, usage) => {
    const [name, key] = storage[tier];
    const line = metered(name, usage.storage_gb ?? volumeGb, 'GB', key, 'storage_gb');
    const isWhole = usage.storage_gb === undefined && volumeGb !== undefined;
    return [isWhole ? assuming('all of its volume is written and stored', line) : line, ...rarelyUsed(usage)];
  },
});

/** Said only where somebody tells of them. */
const rarelyUsed = (usage: UsageValues<typeof snapshotUsage>) =>
  [
    used('Block lists', usage, 'monthly_list_block_requests', 'request', 'AmazonEC2 EBS:directAPI.snapshot.List'),
    used('Blocks read', usage, 'monthly_get_block_requests', 'request', 'AmazonEC2 EBS:directAPI.snapshot.Get'),
    used('Blocks written', usage, 'monthly_put_block_requests', 'request', 'AmazonEC2 EBS:directAPI.snapshot.Put'),
    used('Fast restore', usage, 'fast_snapshot_restore_hours', 'hour', restoreKey),
    used('Archive retrieval', usage, 'monthly_archive_retrieval_gb', 'GB', 'AmazonEC2 EBS:SnapshotArchiveRetrieval'),
  ].filter(({ quantity }) => quantity !== undefined);

export const restoreKey = 'AmazonEC2 EBS:FastSnapshotRestore';
