import { amount, resource, used } from '../../resource.ts';

export const neptuneSnapshot = resource({
  name: 'Neptune snapshot',
  terraform: 'aws_neptune_cluster_snapshot',
  cloudformation: [],
  attributes: {},
  usage: { backup_storage_gb: amount('GB that it takes beyond the free size of the cluster', 10, 100, 1000) },
  lines: (_, usage) => [used('Storage', usage, 'backup_storage_gb', 'GB', 'AmazonNeptune BackupUsage')],
});
