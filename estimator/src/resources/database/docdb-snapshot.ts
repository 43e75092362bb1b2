import { amount, resource, used } from '../../resource.ts';

export const docdbSnapshot = resource({
  name: 'DocDB snapshot',
  terraform: 'aws_docdb_cluster_snapshot',
  cloudformation: 'AWS::DocDBElastic::ClusterSnapshot',
  attributes: {},
  usage: { backup_storage_gb: amount('GB that it takes beyond the free size of the cluster', 10, 100, 1000) },
  lines: (_, usage) => [used('Storage', usage, 'backup_storage_gb', 'GB', 'AmazonDocDB BackupUsage')],
});
