import { assuming, monthly, repeated, used, type Line } from '../../resource.ts';
import { bareType } from './opensearch-nodes.ts';
import type { VolumeType } from './opensearch-attributes.ts';

type Volumes = {
  readonly count: number;
  readonly hasVolumes: boolean;
  readonly volumeType: VolumeType | undefined;
  readonly volumeGb: number | undefined;
  readonly iops: number | undefined;
  readonly throughput: number | undefined;
};

const storage: Readonly<Record<VolumeType, string>> = {
  gp2: 'ES:GP2-Storage',
  gp3: 'ES:GP3-Storage',
  io1: 'ES:PIOPS-Storage',
  standard: 'ES:Magnetic-Storage',
};

/** Each data node has a volume of its own. */
export function volumeLines({ count, hasVolumes, ...volume }: Volumes): readonly Line[] {
  if (!hasVolumes) return [];
  return linesOf(volume)
    .filter(({ quantity }) => quantity !== 0)
    .map(line => repeated(count, line));
}

function linesOf({
  volumeType,
  volumeGb = 0,
  iops,
  throughput,
}: Omit<Volumes, 'count' | 'hasVolumes'>): readonly Line[] {
  const type = volumeType ?? 'gp2';
  const size = monthly(`Storage (${type})`, volumeGb, 'GB', `AmazonES ${storage[type]}`);
  const said = volumeType === undefined ? assuming('its volumes are gp2 (no type is written)', size) : size;
  const extra = (name: string, quantity: number, unit: string, key: string): Line =>
    monthly(name, Math.max(0, quantity), unit, `AmazonES ${key}`);
  if (type === 'io1') return [said, ioLine(iops)];
  if (type !== 'gp3') return [said];
  return [
    said,
    extra('IOPS beyond those included', (iops ?? 0) - includedIops(volumeGb), 'IOPS', 'ES:GP3-PIOPS'),
    extra(
      'Throughput beyond that included',
      (throughput ?? 0) - includedThroughput(volumeGb),
      'MiB/s',
      'ES:GP3-Provisioned-ThroughPut',
    ),
  ];
}

function ioLine(iops: number | undefined): Line {
  const line = monthly('IOPS', iops ?? 1000, 'IOPS', 'AmazonES ES:PIOPS');
  return iops === undefined ? assuming('its volumes have 1,000 IOPS (none are written)', line) : line;
}

const includedIops = (gb: number): number => Math.max(3000, 3 * gb);
const includedThroughput = (gb: number): number => (gb > 170 ? 250 : 125);

type Kept = { readonly warm: boolean; readonly cold: boolean; readonly instanceType: string | undefined };
type KeptUsage = Readonly<
  Record<'ultrawarm_storage_gb' | 'cold_storage_gb' | 'managed_storage_gb', number | undefined>
>;

/** Instances made for OpenSearch keep a second copy of their data in S3. */
const isOptimized = (instanceType: string): boolean => /^(or|om)\d/.test(bareType(instanceType));

export const managedLines = ({ warm, cold, instanceType = '' }: Kept, usage: KeptUsage): readonly (Line | false)[] => [
  warm && used('UltraWarm storage', usage, 'ultrawarm_storage_gb', 'GB', managed),
  cold && used('Cold storage', usage, 'cold_storage_gb', 'GB', managed),
  isOptimized(instanceType) && used('Managed storage', usage, 'managed_storage_gb', 'GB', managed),
];

const managed = 'AmazonES ES:Managed-Storage';
