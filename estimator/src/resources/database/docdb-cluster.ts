import { number, oneOf, resource } from '../../resource.ts';
import { docdb } from './docdb-service.ts';
import { clusterLines, clusterUsage } from './shared-cluster.ts';

export const docdbCluster = resource({
  name: 'DocDB cluster',
  terraform: 'aws_docdb_cluster',
  cloudformation: 'AWS::DocDB::DBCluster',
  attributes: {
    storageType: oneOf(['storage_type', 'StorageType'], ['standard', 'iopt1'], 'standard'),
    backupDays: number(['backup_retention_period', 'BackupRetentionPeriod'], 1),
  },
  usage: clusterUsage,
  lines: (values, usage) => clusterLines(docdb, values, usage),
});
