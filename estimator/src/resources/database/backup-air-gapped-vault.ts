import { amount, resource, used } from '../../resource.ts';

/** A vault of AWS's own account: its usage types end in LAGV. */
export const backupAirGappedVault = resource({
  name: 'Backup air gapped vault',
  terraform: 'aws_backup_logically_air_gapped_vault',
  cloudformation: 'AWS::Backup::LogicallyAirGappedBackupVault',
  attributes: {},
  usage: {
    monthly_efs_warm_backup_gb: amount('GB of EFS backups', 10, 100, 5000),
    monthly_ebs_snapshot_gb: amount('GB of EBS backups', 50, 1000, 50_000),
    monthly_aurora_snapshot_gb: amount('GB of Aurora backups', 0, 100, 5000),
  },
  lines: (_, usage) => [
    used('EFS', usage, 'monthly_efs_warm_backup_gb', 'GB', 'AWSBackup WarmStorage-ByteHrs-EFS-LAGV'),
    used('EBS', usage, 'monthly_ebs_snapshot_gb', 'GB', 'AWSBackup WarmStorage-ByteHrs-EBS-LAGV'),
    used('Aurora', usage, 'monthly_aurora_snapshot_gb', 'GB', 'AWSBackup WarmStorage-ByteHrs-Aurora-LAGV'),
  ],
});
