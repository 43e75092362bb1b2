import type { Line, Table } from '../table.ts';

type Use = readonly [usageType: string, confidence: Line['confidence'], foreignSku?: boolean];
type Uses = Readonly<Record<string, readonly Use[]>>;

/** A row with two generations' names has the SKU of one of them. */
const kinds: Readonly<Record<string, Uses>> = {
  ONTAP: {
    'ssd.multi': [
      ['Storage.MAZ:SSD', 'high'],
      ['Storage.MAZ2:SSD', 'medium', true],
    ],
    'ssd.single': [
      ['Storage.SAZ_2N:SSD', 'high'],
      ['Storage.SAZ_2N2:SSD', 'medium', true],
    ],
    'capacityPool.multi': [['Storage.MAZ:CPoolStd', 'high']],
    'capacityPool.single': [['Storage.SAZ_2N:CPoolStd', 'high']],
    'throughput.multi.gen1': [['ThroughputCapacity.MAZ', 'high']],
    'throughput.single.gen1': [['ThroughputCapacity.SAZ_2N', 'high']],
    'iops.multi': [
      ['ProvisionedSSDIOPS.MAZ', 'high', true],
      ['ProvisionedSSDIOPS.MAZ2', 'low'],
    ],
    'iops.single': [
      ['ProvisionedSSDIOPS.SAZ_2N', 'high', true],
      ['ProvisionedSSDIOPS.SAZ_2N2', 'low'],
    ],
  },
  OpenZFS: {
    'ssd.single': [['Storage.SAZ2:SSD', 'medium', true]],
    'ssd.multi': [['Storage.MAZ:SSD', 'low', true]],
    'throughput.single': [['ThroughputCapacity.SAZ2', 'medium', true]],
    'iops.single': [['ProvisionedSSDIOPS.SAZ2', 'low', true]],
  },
  Lustre: { scratch: [['Storage', 'medium']] },
  Windows: {
    'ssd.single': [['Storage', 'medium']],
    'throughput.single': [['ThroughputCapacity', 'medium']],
    'ssd.multi': [['Storage.MultiAZ:SSD', 'medium']],
    'hdd.multi': [['Storage.MultiAZ:HDD', 'low']],
    'throughput.multi': [['ThroughputCapacity.MultiAZ', 'low']],
  },
};

const unitOf = (usageType: string): string =>
  usageType.startsWith('Storage') ? 'GB-Mo' : usageType.startsWith('Throughput') ? 'MiBps-Mo' : 'IOPS-Mo';

/** The file systems that share usage types, told apart by the operation. */
export const fsx: Table = {
  file: 'fsx.csv.gz',
  usd: 'usd',
  label: 'item',
  lines: ({ item = '' }) => (item === 'backup' ? backups : fileSystem(item)),
};

/** All kinds cost the same. */
const backups: readonly Line[] = ['BackupUsage', 'BackupUsage.MultiAZ'].map(usageType => ({
  service: 'AmazonFSx',
  usageType,
  unit: 'GB-Mo',
  confidence: 'medium',
  foreignSku: true,
}));

function fileSystem(item: string): readonly Line[] {
  const [kind, uses] = Object.entries(kinds).find(([name]) => item.startsWith(`${name.toLowerCase()}.`)) ?? [];
  if (kind === undefined || uses === undefined) return [];
  return (uses[item.slice(kind.length + 1)] ?? []).map(([usageType, confidence, foreignSku = false]) => ({
    service: 'AmazonFSx',
    usageType,
    operation: `CreateFileSystem:${kind}`,
    unit: unitOf(usageType),
    confidence,
    foreignSku,
  }));
}
