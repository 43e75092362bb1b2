import { amount, resource, used } from '../../resource.ts';

export const redshiftServerlessNamespace = resource({
  name: 'Redshift Serverless namespace',
  terraform: 'aws_redshiftserverless_namespace',
  cloudformation: 'AWS::RedshiftServerless::Namespace',
  attributes: {},
  usage: {
    managed_storage_gb: amount('GB of managed storage', 50, 1000, 50_000),
    backup_storage_gb: amount('GB of snapshots made by hand'),
  },

  lines: (_, usage) => [
    used('Managed storage', usage, 'managed_storage_gb', 'GB', 'AmazonRedshift RMS:Serverless'),
    usage.backup_storage_gb !== undefined &&
      used('Snapshots', usage, 'backup_storage_gb', 'GB', 'AmazonRedshift Redshift:PaidSnapshots'),
  ],
});
