import {
  amount,
  assuming,
  monthly,
  number,
  oneOf,
  required,
  resource,
  used,
  type Attribute,
  type Line,
  type Part,
  type ResourceType,
} from '../../resource.ts';

export const volumeTypes = ['gp2', 'gp3', 'io1', 'io2', 'st1', 'sc1', 'standard'] as const;
type VolumeType = (typeof volumeTypes)[number];

export const volumeUsage = {
  monthly_standard_io_requests: amount(
    'reads and writes a month, of magnetic volumes',
    1_000_000,
    10_000_000,
    100_000_000,
  ),
};

export const ebsVolume = resource({
  name: 'EBS volume',
  terraform: 'aws_ebs_volume',
  cloudformation: 'AWS::EC2::Volume',
  attributes: {
    type: oneOf(['type', 'VolumeType'], volumeTypes, 'gp2'),
    sizeGb: required('no size is written; the snapshot decides', number(['size', 'Size'])),
    iops: number(['iops', 'Iops']),
    throughput: number(['throughput', 'Throughput']),
  },
  usage: volumeUsage,
  lines: (volume, usage) => volumeLines(volume, usage),
});

/** What every volume has, wherever it is declared. */
type VolumeAttributes = {
  readonly type: Attribute<VolumeType>;
  readonly sizeGb: Attribute<number | undefined>;
  readonly iops: Attribute<number | undefined>;
  readonly throughput: Attribute<number | undefined>;
};
export type VolumeResource = ResourceType<VolumeAttributes>;
export type VolumePart = Part & { readonly type: VolumeResource };

type Volume = {
  readonly type: VolumeType;
  readonly sizeGb: number | undefined;
  readonly iops: number | undefined;
  readonly throughput: number | undefined;
};
type VolumeUsage = { readonly monthly_standard_io_requests: number | undefined };

/** What a volume costs wherever it is declared. */
export const volumeLines = (volume: Volume, usage: VolumeUsage): readonly (Line | false)[] => [
  monthly(`Storage (${volume.type})`, volume.sizeGb ?? 0, 'GB', `AmazonEC2 EBS:VolumeUsage${suffixes[volume.type]}`),
  ...(performance[volume.type]?.(volume) ?? []),
  volume.type === 'standard' &&
    used('I/O requests', usage, 'monthly_standard_io_requests', 'request', 'AmazonEC2 EBS:VolumeIOUsage'),
];

/** AWS ends a storage usage type with the volume type, save for the two oldest. */
const suffixes: Readonly<Record<VolumeType, string>> = {
  gp2: '.gp2',
  gp3: '.gp3',
  io1: '.piops',
  io2: '.io2',
  st1: '.st1',
  sc1: '.sc1',
  standard: '',
};

const performance: Partial<Record<VolumeType, (volume: Volume) => readonly (Line | false)[]>> = {
  // gp3 includes 3,000 IOPS and 125 MiB/s; only what lies above is billed.
  gp3: ({ iops = 3000, throughput = 125 }) => [
    iops > 3000 && monthly('IOPS above 3,000', iops - 3000, 'IOPS', 'AmazonEC2 EBS:VolumeP-IOPS.gp3'),
    throughput > 125 &&
      monthly('Throughput above 125 MiB/s', (throughput - 125) / 1024, 'GiB/s', 'AmazonEC2 EBS:VolumeP-Throughput.gp3'),
  ],
  io1: ({ iops }) => [ordered(iops, monthly('IOPS', iops ?? leastIops, 'IOPS', 'AmazonEC2 EBS:VolumeP-IOPS.piops'))],
  // The IOPS of io2 get cheaper above 32,000 and above 64,000, each step under a usage type of its own.
  io2: ({ iops }) => [
    ordered(iops, monthly('IOPS', Math.min(iops ?? leastIops, 32_000), 'IOPS', 'AmazonEC2 EBS:VolumeP-IOPS.io2')),
    (iops ?? 0) > 32_000 &&
      monthly(
        'IOPS above 32,000',
        Math.min(iops ?? 0, 64_000) - 32_000,
        'IOPS',
        'AmazonEC2 EBS:VolumeP-IOPS.io2.tier2',
      ),
    (iops ?? 0) > 64_000 &&
      monthly('IOPS above 64,000', (iops ?? 0) - 64_000, 'IOPS', 'AmazonEC2 EBS:VolumeP-IOPS.io2.tier3'),
  ],
};

const leastIops = 100;
const ordered = (iops: number | undefined, line: Line): Line =>
  iops === undefined ? assuming(`${leastIops} IOPS, the least there is: none are written`, line) : line;
