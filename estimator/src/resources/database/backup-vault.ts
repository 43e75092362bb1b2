import { amount, resource, used } from '../../resource.ts';

/** What a vault keeps is billed by where it comes from; some of it under the service that it comes from. */
export const backupVault = resource({
  name: 'Backup vault',
  terraform: 'aws_backup_vault',
  cloudformation: 'AWS::Backup::BackupVault',
  attributes: {},
  usage: {
    monthly_efs_warm_backup_gb: amount('GB of EFS backups in warm storage', 10, 100, 5000),
    monthly_efs_cold_backup_gb: amount('GB of EFS backups in cold storage', 0, 500, 50_000),
    monthly_ebs_snapshot_gb: amount('GB of EBS snapshots', 50, 1000, 50_000),
    monthly_rds_snapshot_gb: amount('GB of RDS snapshots beyond the free size of the databases', 0, 100, 5000),
    monthly_aurora_snapshot_gb: amount('GB of Aurora snapshots beyond the free size of the clusters', 0, 100, 5000),
    monthly_dynamodb_backup_gb: amount('GB of DynamoDB backups in warm storage', 1, 50, 1000),
    monthly_dynamodb_cold_backup_gb: amount('GB of DynamoDB backups in cold storage'),
    monthly_s3_backup_gb: amount('GB of S3 backups', 0, 100, 5000),
    monthly_fsx_windows_backup_gb: amount('GB of FSx for Windows backups', 0, 0, 1000),
    monthly_fsx_lustre_backup_gb: amount('GB of FSx for Lustre backups', 0, 0, 1000),
    monthly_efs_warm_restore_gb: amount('GB restored from warm EFS backups a month'),
    monthly_efs_cold_restore_gb: amount('GB restored from cold EFS backups a month'),
    monthly_efs_item_restore_requests: amount('restores of single EFS items a month'),
    monthly_dynamodb_restore_gb: amount('GB restored from DynamoDB backups a month'),
  },
  lines: (_, usage) =>
    rows
      .filter(([, input, , , whenTold]) => whenTold === undefined || usage[input] !== undefined)
      .map(([name, input, unit, key]) => used(name, usage, input, unit, key)),
});

/** Restores, and what few have, are said only where somebody tells of them. */
const rows = [
  ['EFS, warm', 'monthly_efs_warm_backup_gb', 'GB', 'AWSBackup WarmStorage-ByteHrs-EFS'],
  ['EFS, cold', 'monthly_efs_cold_backup_gb', 'GB', 'AWSBackup ColdStorage-ByteHrs-EFS'],
  ['EBS snapshots', 'monthly_ebs_snapshot_gb', 'GB', 'AmazonEC2 EBS:SnapshotUsage'],
  ['RDS snapshots', 'monthly_rds_snapshot_gb', 'GB', 'AmazonRDS RDS:ChargedBackupUsage'],
  ['Aurora snapshots', 'monthly_aurora_snapshot_gb', 'GB', 'AmazonRDS Aurora:BackupUsage'],
  ['DynamoDB, warm', 'monthly_dynamodb_backup_gb', 'GB', 'AWSBackup WarmStorage-ByteHrs-DynamoDB'],
  ['DynamoDB, cold', 'monthly_dynamodb_cold_backup_gb', 'GB', 'AWSBackup ColdStorage-ByteHrs-DynamoDB', 'when told'],
  ['S3', 'monthly_s3_backup_gb', 'GB', 'AWSBackup WarmStorage-ByteHrs-S3'],
  ['FSx for Windows', 'monthly_fsx_windows_backup_gb', 'GB', 'AmazonFSx BackupUsage', 'when told'],
  ['FSx for Lustre', 'monthly_fsx_lustre_backup_gb', 'GB', 'AmazonFSx BackupUsage', 'when told'],
  ['EFS restores, warm', 'monthly_efs_warm_restore_gb', 'GB', 'AWSBackup PartialRestore-Warm-EFS', 'when told'],
  ['EFS restores, cold', 'monthly_efs_cold_restore_gb', 'GB', 'AWSBackup PartialRestore-Cold-EFS', 'when told'],
  [
    'EFS item restores',
    'monthly_efs_item_restore_requests',
    'request',
    'AWSBackup PartialRestore-Jobs-EFS',
    'when told',
  ],
  ['DynamoDB restores', 'monthly_dynamodb_restore_gb', 'GB', 'AmazonDynamoDB RestoreDataSize-Bytes', 'when told'],
] as const;
