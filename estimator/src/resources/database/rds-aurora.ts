import { assuming, hoursPerMonth, metered, secondsPerMonth, times, used, type Line } from '../../resource.ts';

type Aurora = {
  readonly engine: 'aurora' | 'aurora-mysql' | 'aurora-postgresql';
  readonly mode: string;
  readonly storageType: string;
  readonly backupDays: number;
  readonly backtrackSeconds: number;
};
type AuroraUsage = {
  readonly [
    K in
      | 'capacity_units_per_hr'
      | 'storage_gb'
      | 'write_requests_per_sec'
      | 'read_requests_per_sec'
      | 'backup_snapshot_size_gb'
      | 'average_statements_per_hr'
      | 'change_records_per_statement'
      | 'backtrack_window_hrs'
      | 'snapshot_export_size_gb'
  ]: number | undefined;
};

/** Its members bill their hours themselves, unless it is Serverless v1, which has none. */
export function auroraLines(cluster: Aurora, usage: AuroraUsage): readonly (Line | false)[] {
  const isOptimized = cluster.storageType === 'aurora-iopt1';
  return [
    cluster.mode === 'serverless' && serverless(usage),
    used('Storage', usage, 'storage_gb', 'GB', storageKeys[isOptimized ? 'optimized' : 'standard']),
    !isOptimized && requests(usage),
    backups(cluster, usage),
    backtrack(cluster, usage),
    usage.snapshot_export_size_gb !== undefined &&
      used('Snapshot export', usage, 'snapshot_export_size_gb', 'GB', 'AmazonRDS Aurora:SnapshotExportToS3'),
  ];
}

const storageKeys = {
  standard: 'AmazonRDS Aurora:StorageUsage',
  optimized: 'AmazonRDS Aurora:IO-OptimizedStorageUsage',
};

const serverless = (usage: AuroraUsage): Line =>
  assuming('AWS ended Aurora Serverless v1 on 31 March 2025', {
    ...used('Serverless v1 capacity', usage, 'capacity_units_per_hr', 'ACU-hour', 'AmazonRDS Aurora:ServerlessUsage'),
    per: 'hour',
  });

function requests({ write_requests_per_sec: writes, read_requests_per_sec: reads }: AuroraUsage): Line {
  const told = writes === undefined && reads === undefined ? undefined : (writes ?? 0) + (reads ?? 0);
  return metered(
    'I/O requests',
    times(told, secondsPerMonth),
    'request',
    'AmazonRDS Aurora:StorageIOUsage',
    writes === undefined ? 'write_requests_per_sec' : 'read_requests_per_sec',
  );
}

/** The backup of one day is free. */
const backups = ({ backupDays }: Aurora, { backup_snapshot_size_gb: size }: AuroraUsage): Line | false =>
  backupDays > 1 &&
  metered(
    'Backups beyond one day',
    times(size, backupDays - 1),
    'GB',
    'AmazonRDS Aurora:BackupUsage',
    'backup_snapshot_size_gb',
  );

/** Each change record is billed for every hour that it is kept: as many as the window holds, all month. */
function backtrack({ engine, backtrackSeconds }: Aurora, usage: AuroraUsage): Line | false {
  const { average_statements_per_hr: statements, change_records_per_statement: records } = usage;
  const hours = usage.backtrack_window_hrs ?? backtrackSeconds / 3600;
  return (
    engine !== 'aurora-postgresql' &&
    hours > 0 &&
    metered(
      'Backtrack',
      times(statements, records, hours, hoursPerMonth),
      'record-hour',
      'AmazonRDS Aurora:BacktrackUsage',
      statements === undefined ? 'average_statements_per_hr' : 'change_records_per_statement',
    )
  );
}
