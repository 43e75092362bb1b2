import { billedClass } from '../../src/rds-class.ts';
import { metered, type Table } from '../table.ts';

const operations: Readonly<Record<string, string>> = {
  'Aurora MySQL': 'CreateDBInstance:0016',
  'Aurora PostgreSQL': 'CreateDBInstance:0021',
};

const usage: Readonly<Record<string, string>> = {
  Standard: 'InstanceUsage',
  'IO-Optimized': 'InstanceUsageIOOptimized',
};

export const aurora: Table = {
  file: 'aurora.csv.gz',
  usd: 'usdPerHour',
  label: 'engine',
  lines: ({ instanceClass = '', engine = '', storageMode = '', sourceId = '' }) => {
    const [operation, usageType] = [operations[engine], usage[storageMode]];
    if (operation === undefined || usageType === undefined) return [];
    return [
      {
        service: 'AmazonRDS',
        usageType: `${usageType}:${billedClass(instanceClass)}`,
        operation,
        unit: 'Hrs',
        confidence: sourceId.includes('medium') ? 'medium' : 'high',
      },
    ];
  },
};

/** Both Aurora engines have one price for all of these, in every region. */
export const auroraOther = metered('aurora_other.csv', 'AmazonRDS', {
  'storage.standard': ['Aurora:StorageUsage', 'GB-Mo'],
  'storage.ioOptimized': ['Aurora:IO-OptimizedStorageUsage', 'GB-Mo'],
  io: ['Aurora:StorageIOUsage', 'IOs'],
  'backup.mysql': ['Aurora:BackupUsage', 'GB-Mo'],
  'backup.postgresql': ['Aurora:BackupUsage', 'GB-Mo'],
  backtrack: ['Aurora:BacktrackUsage', 'CR-Hr'],
  snapshotExport: ['Aurora:SnapshotExportToS3', 'GB'],
  'globalDatabase.replicatedWriteIo': ['Aurora:ReplicatedWriteIO', 'IOs'],
  'serverlessV1.acu.mysql': ['Aurora:ServerlessUsage', 'ACU-Hr'],
  'serverlessV1.acu.postgresql': ['Aurora:ServerlessUsage', 'ACU-Hr'],
  'serverlessV2.acu.mysql.standard': ['Aurora:ServerlessV2Usage', 'ACU-Hr'],
  'serverlessV2.acu.postgresql.standard': ['Aurora:ServerlessV2Usage', 'ACU-Hr'],
  'serverlessV2.acu.mysql.ioOptimized': ['Aurora:ServerlessV2IOOptimizedUsage', 'ACU-Hr'],
  'serverlessV2.acu.postgresql.ioOptimized': ['Aurora:ServerlessV2IOOptimizedUsage', 'ACU-Hr'],
  'performanceInsights.perVcpuPerMonthRetention': ['PI_LTR_AMR:Provisioned', 'vCPU-Months'],
  'performanceInsights.perVcpu24mo': ['PI_LTR_FMR:Provisioned', 'vCPU-Months'],
});
