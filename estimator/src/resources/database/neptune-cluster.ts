import { number, oneOf, resource } from '../../resource.ts';
import { neptune } from './neptune-service.ts';
import { clusterLines, clusterUsage } from './shared-cluster.ts';

export const neptuneCluster = resource({
  name: 'Neptune cluster',
  terraform: 'aws_neptune_cluster',
  cloudformation: 'AWS::Neptune::DBCluster',
  attributes: {
    storageType: oneOf(['storage_type', ''], ['standard', 'iopt1'], 'standard'),
    backupDays: number(['backup_retention_period', 'BackupRetentionPeriod'], 1),
  },
  usage: clusterUsage,
  lines: (values, usage) => clusterLines(neptune, values, usage),
});
