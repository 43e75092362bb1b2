import { amount, resource, used } from '../../resource.ts';

/** An image is free; a copy of one has snapshots of its own. */
export const machineImageCopy = resource({
  name: 'Machine image copy',
  terraform: ['aws_ami_copy', 'aws_ami_from_instance'],
  cloudformation: [],
  attributes: {},
  usage: { storage_gb: amount('GB that the snapshots of its volumes store', 8, 50, 500) },
  lines: (_, usage) => [used('Snapshots', usage, 'storage_gb', 'GB', 'AmazonEC2 EBS:SnapshotUsage')],
});
