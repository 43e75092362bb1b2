import { amount, resource, used } from '../../resource.ts';

/** Its data stay on the premises; what AWS keeps are snapshots of EBS. */
export const storageGatewayStoredVolume = resource({
  name: 'Storage gateway stored volume',
  terraform: 'aws_storagegateway_stored_iscsi_volume',
  cloudformation: [],
  attributes: {},
  usage: { snapshot_storage_gb: amount('GB of all its snapshots', 50, 1000, 20_000) },
  lines: (_, usage) => [used('Snapshots', usage, 'snapshot_storage_gb', 'GB', 'AmazonEC2 EBS:SnapshotUsage')],
});
