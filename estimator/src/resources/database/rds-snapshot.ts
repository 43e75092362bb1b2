import { amount, resource, used } from '../../resource.ts';

/** Kept until somebody deletes it; what all backups of a region take beyond the size of its databases is billed. */
export const rdsSnapshot = resource({
  name: 'RDS snapshot',
  terraform: ['aws_db_snapshot', 'aws_db_snapshot_copy'],
  cloudformation: 'AWS::RDS::DBSnapshot',
  attributes: {},
  usage: { backup_storage_gb: amount('GB that it takes beyond the free size of the database', 10, 100, 1000) },
  lines: (_, usage) => [used('Storage', usage, 'backup_storage_gb', 'GB', 'AmazonRDS RDS:ChargedBackupUsage')],
});
