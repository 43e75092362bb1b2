import { amount, resource, used } from '../../resource.ts';

/** Snapshots made by hand, and those copied to another region, are billed; automatic ones are not. */
export const redshiftSnapshot = resource({
  name: 'Redshift snapshot',
  terraform: ['aws_redshift_cluster_snapshot', 'aws_redshift_snapshot_copy', 'aws_redshiftserverless_snapshot'],
  cloudformation: ['AWS::Redshift::Snapshot', 'AWS::RedshiftServerless::Snapshot'],
  attributes: {},
  usage: { backup_storage_gb: amount('GB that it stores', 50, 1000, 50_000) },
  lines: (_, usage) => [used('Storage', usage, 'backup_storage_gb', 'GB', 'AmazonRedshift Redshift:PaidSnapshots')],
});
