import { amount, resource, used } from '../../resource.ts';

/** Automated backups kept in another region too, its own; what they transfer there is billed besides. */
export const rdsBackupReplication = resource({
  name: 'RDS backup replication',
  terraform: 'aws_db_instance_automated_backups_replication',
  cloudformation: [],
  attributes: {},
  usage: { backup_storage_gb: amount('GB of replicated backups', 10, 100, 1000) },
  lines: (_, usage) => [used('Storage', usage, 'backup_storage_gb', 'GB', 'AmazonRDS RDS:ChargedBackupUsage')],
});
