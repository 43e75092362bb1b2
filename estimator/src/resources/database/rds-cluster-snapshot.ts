import { amount, lenient, resource, text, used } from '../../resource.ts';

export const rdsClusterSnapshot = resource({
  name: 'RDS cluster snapshot',
  terraform: ['aws_db_cluster_snapshot', 'aws_rds_cluster_snapshot_copy'],
  cloudformation: 'AWS::RDS::ClusterSnapshot',
  attributes: {
    engine: lenient(
      text(['db_cluster_identifier > engine', 'DBClusterIdentifier > Engine']),
      'the snapshot is of an Aurora cluster',
    ),
  },
  usage: { backup_storage_gb: amount('GB that it takes beyond the free size of the cluster', 10, 100, 1000) },
  lines: ({ engine = 'aurora' }, usage) => [
    used(
      'Storage',
      usage,
      'backup_storage_gb',
      'GB',
      engine.startsWith('aurora') ? 'AmazonRDS Aurora:BackupUsage' : 'AmazonRDS RDS:ChargedBackupUsage',
    ),
  ],
});
