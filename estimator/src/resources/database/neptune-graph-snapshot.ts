import { amount, resource, used } from '../../resource.ts';

export const neptuneGraphSnapshot = resource({
  name: 'Neptune graph snapshot',
  terraform: [],
  cloudformation: 'AWS::NeptuneGraph::GraphSnapshot',
  attributes: {},
  usage: { backup_storage_gb: amount('GB that it takes', 10, 100, 1000) },
  lines: (_, usage) => [used('Storage', usage, 'backup_storage_gb', 'GB', 'AmazonNeptune GraphSnapshotUsage')],
});
