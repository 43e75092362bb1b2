import { assuming, monthly, unnamed, used, type Line } from '../../resource.ts';

export type Kind = 'WINDOWS' | 'LUSTRE' | 'ONTAP' | 'OPENZFS';

/** By what each language calls it. */
export const kinds: ReadonlyMap<string, Kind> = new Map([
  ['WINDOWS', 'WINDOWS'],
  ['LUSTRE', 'LUSTRE'],
  ['ONTAP', 'ONTAP'],
  ['OPENZFS', 'OPENZFS'],
  ['aws_fsx_windows_file_system', 'WINDOWS'],
  ['aws_fsx_lustre_file_system', 'LUSTRE'],
  ['aws_fsx_ontap_file_system', 'ONTAP'],
  ['aws_fsx_openzfs_file_system', 'OPENZFS'],
]);

export const deployments = [
  'SINGLE_AZ_1',
  'SINGLE_AZ_2',
  'SINGLE_AZ_HA_1',
  'SINGLE_AZ_HA_2',
  'MULTI_AZ_1',
  'MULTI_AZ_2',
  'SCRATCH_1',
  'SCRATCH_2',
  'PERSISTENT_1',
  'PERSISTENT_2',
] as const;

export type FileSystem = {
  readonly kind: Kind | undefined;
  readonly deployment: (typeof deployments)[number] | undefined;
  readonly storageType: 'SSD' | 'HDD' | 'INTELLIGENT_TIERING';
  readonly storageGb: number | undefined;
  readonly throughput: number | undefined;
  readonly throughputPerPair: number | undefined;
  readonly pairs: number;
  readonly iops: number;
  readonly perUnit: number | undefined;
  readonly driveCache: 'NONE' | 'READ';
  readonly metadataIops: number;
  readonly backupDays: number | undefined;
};

/** Undefined where we do not know what AWS calls it. */
type UsageType = string | undefined;

export const fsxKey = (usageType: UsageType): string =>
  usageType === undefined ? unnamed('AmazonFSx') : `AmazonFSx ${usageType}`;

export const storageLine = (gb: number | undefined, type: string, key: UsageType): Line =>
  monthly(`Storage (${type})`, gb ?? 0, 'GB', fsxKey(key));

/** Grows and shrinks with what is stored. */
export const tieredLine = (usage: Readonly<Record<string, number | undefined>>): Line =>
  used('Storage (Intelligent-Tiering)', usage, 'storage_gb', 'GB', fsxKey(undefined));

export const throughputLine = (mbps: number, key: UsageType): Line =>
  monthly('Throughput capacity', mbps, 'MB/s', fsxKey(key));

/** Three IOPS for each GB of SSD storage come with it. */
export function iopsLine({ storageGb = 0, storageType, iops }: FileSystem, key: UsageType): Line | false {
  const billed = iops - 3 * storageGb;
  return storageType === 'SSD' && billed > 0 && monthly('IOPS above 3 per GB', billed, 'IOPS', fsxKey(key));
}

/** The same lines where somebody forgot what AWS asks for. */
export const inZones = (
  { deployment }: FileSystem,
  assumption: string,
  [first, ...rest]: readonly [Line, ...(Line | false)[]],
): readonly (Line | false)[] => [deployment === undefined ? assuming(assumption, first) : first, ...rest];
