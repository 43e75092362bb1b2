import { amount, number, oneOf, required, resource, text } from '../../resource.ts';
import { auroraLines } from './rds-aurora.ts';
import { insightsAttributes } from './rds-insights.ts';
import { multiAzClusterLines } from './rds-multi-az-cluster.ts';

const engines = ['aurora-mysql', 'aurora-postgresql', 'aurora', 'mysql', 'postgres'] as const;
const modes = ['provisioned', 'serverless', 'parallelquery', 'global', 'multimaster'] as const;
const storageTypes = ['', 'aurora', 'aurora-iopt1', 'gp3', 'io1', 'io2'] as const;

/** What the members of an Aurora cluster share, or a whole Multi-AZ cluster of RDS. */
export const rdsCluster = resource({
  name: 'RDS cluster',
  terraform: 'aws_rds_cluster',
  cloudformation: 'AWS::RDS::DBCluster',
  attributes: {
    engine: required('none is written; the snapshot or source decides', oneOf(['engine', 'Engine'], engines)),
    mode: oneOf(['engine_mode', 'EngineMode'], modes, 'provisioned'),
    storageType: oneOf(['storage_type', 'StorageType'], storageTypes, ''),
    backupDays: number(['backup_retention_period', 'BackupRetentionPeriod'], 1),
    backtrackSeconds: number(['backtrack_window', 'BacktrackWindow'], 0),
    // Of Multi-AZ clusters alone.
    instanceType: required('no class is written', text(['db_cluster_instance_class', 'DBClusterInstanceClass'])),
    storageGb: required('no size is written', number(['allocated_storage', 'AllocatedStorage'])),
    iops: number(['iops', 'Iops']),
    version: text(['engine_version', 'EngineVersion']),
    lifecycle: text(['engine_lifecycle_support', 'EngineLifecycleSupport']),
    ...insightsAttributes,
  },
  usage: {
    monthly_hrs: amount('hours a month that it runs; all of them when not told'),
    capacity_units_per_hr: amount('capacity units an hour on average, of Aurora Serverless v1', 1, 4, 32),
    storage_gb: amount('GB stored', 10, 200, 5000),
    write_requests_per_sec: amount('writes to storage a second, on average', 1, 50, 1000),
    read_requests_per_sec: amount('reads from storage a second, on average', 2, 100, 2000),
    backup_snapshot_size_gb: amount('GB that the backup of one day takes', 10, 200, 5000),
    average_statements_per_hr: amount('statements an hour that change something, for backtracking', 1e3, 1e5, 5e6),
    change_records_per_statement: amount('change records that a statement makes, for backtracking', 1, 1, 1),
    backtrack_window_hrs: amount('hours to backtrack, if not as many as its window has'),
    snapshot_export_size_gb: amount('GB of snapshots exported to S3 a month'),
    additional_backup_storage_gb: amount('GB of backups beyond its size, of a Multi-AZ cluster', 0, 100, 1000),
    vcpu_count: amount('how many processors its class has, where its name does not say', 2, 2, 2),
    monthly_additional_performance_insights_requests: amount('Performance Insights requests a month beyond the free'),
  },

  lines: ({ engine = 'aurora-mysql', ...values }, usage, around) =>
    engine === 'mysql' || engine === 'postgres'
      ? multiAzClusterLines({ ...values, engine }, usage, around)
      : auroraLines({ ...values, engine }, usage),
});
