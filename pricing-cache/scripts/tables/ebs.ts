import { metered, type Item, type Table } from '../table.ts';

const items: Readonly<Record<string, Item>> = {
  'gp2.storage': ['EBS:VolumeUsage.gp2', 'GB-Mo'],
  'gp3.storage': ['EBS:VolumeUsage.gp3', 'GB-Mo'],
  'gp3.iopsOver3000': ['EBS:VolumeP-IOPS.gp3', 'IOPS-Mo'],
  'gp3.throughputOver125': ['EBS:VolumeP-Throughput.gp3', 'GiBps-mo'],
  'io1.storage': ['EBS:VolumeUsage.piops', 'GB-Mo'],
  'io1.iops': ['EBS:VolumeP-IOPS.piops', 'IOPS-Mo'],
  'io2.storage': ['EBS:VolumeUsage.io2', 'GB-month'],
  'io2.iops': ['EBS:VolumeP-IOPS.io2', 'IOPS-Mo'],
  'st1.storage': ['EBS:VolumeUsage.st1', 'GB-Mo'],
  'sc1.storage': ['EBS:VolumeUsage.sc1', 'GB-Mo'],
  'standard.storage': ['EBS:VolumeUsage', 'GB-Mo'],
  'standard.io': ['EBS:VolumeIOUsage', 'IOs'],
  'snapshot.standard': ['EBS:SnapshotUsage', 'GB-Mo'],
  'snapshot.archive': ['EBS:SnapshotArchiveStorage', 'GB-Mo'],
  'snapshot.archiveRetrieval': ['EBS:SnapshotArchiveRetrieval', 'GB'],
  'snapshot.fastRestore': ['EBS:FastSnapshotRestore', 'hours'],
  'directApi.list': ['EBS:directAPI.snapshot.List', 'Requests'],
  'directApi.get': ['EBS:directAPI.snapshot.Get', 'SnapshotAPIUnits'],
  'directApi.put': ['EBS:directAPI.snapshot.Put', 'SnapshotAPIUnits'],
};

/** AWS bills the IOPS of io2 above 32,000 and above 64,000 under usage types of their own, each with one price. */
const io2Tiers: Readonly<Record<string, string>> = { '32000': '.tier2', '64000': '.tier3' };

const plain = metered('ebs.csv', 'AmazonEC2', items);

export const ebs: Table = {
  ...plain,
  flat: ({ item }) => item === 'io2.iops',
  lines: row =>
    plain.lines(row).map(line => {
      const tier = row.item === 'io2.iops' ? io2Tiers[row.tierFrom ?? ''] : undefined;
      return tier === undefined ? line : { ...line, usageType: `${line.usageType}${tier}` };
    }),
};
