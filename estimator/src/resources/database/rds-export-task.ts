import { amount, lenient, present, resource, used } from '../../resource.ts';

/** One export to S3, billed by the whole size of the snapshot. */
export const rdsExportTask = resource({
  name: 'RDS export task',
  terraform: 'aws_rds_export_task',
  cloudformation: [],
  attributes: {
    isCluster: lenient(present(['source_arn > db_cluster_identifier', '']), 'the snapshot is of an RDS instance'),
  },
  usage: { snapshot_export_size_gb: amount('GB of the snapshot', 10, 100, 1000) },
  lines: ({ isCluster }, usage) => [
    used(
      'Snapshot export',
      usage,
      'snapshot_export_size_gb',
      'GB',
      isCluster ? 'AmazonRDS Aurora:SnapshotExportToS3' : 'AmazonRDS RDS:SnapshotExportToS3',
    ),
  ],
});
