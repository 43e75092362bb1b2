import type { Attribute } from '../../resource.ts';
import { amount, number, oneOf, required, resource, used, type Line } from '../../resource.ts';
import { lustreLines, perUnitThroughputs } from './fsx-lustre.ts';
import { ontapLines } from './fsx-ontap.ts';
import { openzfsLines } from './fsx-openzfs.ts';
import { deployments, kinds, type FileSystem, type Kind } from './fsx.ts';
import { windowsLines } from './fsx-windows.ts';

/** A template has one type for all kinds, each with a block of its own. */
const inBlock = (path: string): string =>
  ['Windows', 'Lustre', 'Ontap', 'OpenZFS'].map(kind => `${kind}Configuration.${path}`).join(' | ');

const kind: Attribute<Kind | undefined> = {
  ...oneOf(['@type', 'FileSystemType'], ['WINDOWS', 'LUSTRE', 'ONTAP', 'OPENZFS']),
  read: raw => (typeof raw === 'string' ? kinds.get(raw) : undefined),
};

/** Numbers that have prices of their own. */
const perUnit: Attribute<number | undefined> = {
  ...oneOf(['per_unit_storage_throughput', 'LustreConfiguration.PerUnitStorageThroughput'], perUnitThroughputs),
  read: raw => perUnitThroughputs.find(each => each === raw || String(each) === raw),
};

export const fsxFileSystem = resource({
  name: 'FSx file system',
  terraform: [
    'aws_fsx_lustre_file_system',
    'aws_fsx_ontap_file_system',
    'aws_fsx_openzfs_file_system',
    'aws_fsx_windows_file_system',
  ],
  cloudformation: 'AWS::FSx::FileSystem',
  attributes: {
    kind: required('no kind is written', kind),
    deployment: oneOf(['deployment_type', inBlock('DeploymentType')], deployments),
    storageType: oneOf(['storage_type', 'StorageType'], ['SSD', 'HDD', 'INTELLIGENT_TIERING'], 'SSD'),
    storageGb: required('no size is written; the backup decides', number(['storage_capacity', 'StorageCapacity'])),
    throughput: number(['throughput_capacity', inBlock('ThroughputCapacity')]),
    throughputPerPair: number(['throughput_capacity_per_ha_pair', 'OntapConfiguration.ThroughputCapacityPerHAPair']),
    pairs: number(['ha_pairs', 'OntapConfiguration.HAPairs'], 1),
    iops: number(['disk_iops_configuration.iops', inBlock('DiskIopsConfiguration.Iops')], 0),
    perUnit: required('no throughput for each TiB is written', perUnit),
    driveCache: oneOf(['drive_cache_type', 'LustreConfiguration.DriveCacheType'], ['NONE', 'READ'], 'NONE'),
    metadataIops: number(['metadata_configuration.iops', 'LustreConfiguration.MetadataConfiguration.Iops'], 0),
    backupDays: number(['automatic_backup_retention_days', inBlock('AutomaticBackupRetentionDays')]),
  },
  usage: {
    backup_storage_gb: amount('GB of its backups', 100, 2000, 50_000),
    storage_gb: amount('GB stored, with Intelligent-Tiering', 500, 10_000, 500_000),
    capacity_pool_storage_gb: amount("GB in ONTAP's capacity pool", 100, 5000, 200_000),
    monthly_capacity_pool_reads: amount("requests that read from ONTAP's capacity pool a month"),
    monthly_capacity_pool_writes: amount("requests that write to ONTAP's capacity pool a month"),
  },

  lines: (values, usage) => [...(linesOf[values.kind ?? 'WINDOWS']?.(values, usage) ?? []), backups(values, usage)],
});

type Usage = Readonly<Record<string, number | undefined>>;

const linesOf: Readonly<Record<string, (values: FileSystem, usage: Usage) => readonly (Line | false)[]>> = {
  WINDOWS: windowsLines,
  LUSTRE: lustreLines,
  ONTAP: ontapLines,
  OPENZFS: openzfsLines,
};

/** Scratch file systems of Lustre, the default there, have none. */
function backups({ kind, deployment, backupDays }: FileSystem, usage: Usage): Line | false {
  const isScratch = kind === 'LUSTRE' && deployment?.startsWith('PERSISTENT') !== true;
  if (isScratch || (backupDays === 0 && usage.backup_storage_gb === undefined)) return false;
  const zones = kind === 'WINDOWS' && deployment === 'MULTI_AZ_1' ? '.MultiAZ' : '';
  return used('Backups', usage, 'backup_storage_gb', 'GB', `AmazonFSx BackupUsage${zones}`);
}
