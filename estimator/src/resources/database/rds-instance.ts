import {
  amount,
  boolean,
  hourly,
  metered,
  number,
  oneOf,
  required,
  resource,
  text,
  times,
  used,
  type Line,
} from '../../resource.ts';
import { billedClass, vcpusOf } from './rds-class.ts';
import { editionOf, engines, licenses, type Edition } from './rds-engines.ts';
import { storageLines, storageTypes, type Deployment } from './rds-storage.ts';

const source = 'none is written; the snapshot, source or cluster decides';

export const rdsInstance = resource({
  name: 'RDS instance',
  terraform: 'aws_db_instance',
  cloudformation: 'AWS::RDS::DBInstance',
  attributes: {
    instanceType: required(source, text(['instance_class', 'DBInstanceClass'])),
    engine: required(source, oneOf(['engine', 'Engine'], engines)),
    license: oneOf(['license_model', 'LicenseModel'], licenses),
    multiAz: boolean(['multi_az', 'MultiAZ'], false),
    storageType: oneOf(['storage_type', 'StorageType'], storageTypes),
    storageGb: required(source, number(['allocated_storage', 'AllocatedStorage'])),
    iops: number(['iops', 'Iops']),
    throughput: number(['storage_throughput', 'StorageThroughput']),
    backupDays: number(['backup_retention_period', 'BackupRetentionPeriod']),
    insights: boolean(['performance_insights_enabled', 'EnablePerformanceInsights'], false),
    insightsDays: number(['performance_insights_retention_period', 'PerformanceInsightsRetentionPeriod'], 7),
  },
  usage: {
    monthly_standard_io_requests: amount('reads and writes a month, of magnetic storage', 1e6, 10e6, 100e6),
    additional_backup_storage_gb: amount('GB of backups beyond the size of the database', 0, 100, 1000),
    monthly_cpu_credit_hrs: amount('hours a month that each processor works above its baseline'),
    vcpu_count: amount('how many processors its class has, to count CPU credits'),
  },

  lines: (values, usage) => {
    const { instanceType = '', engine = 'mysql', insights, insightsDays } = values;
    const edition = editionOf(engine, values.license);
    const deployment = deploymentOf(values.multiAz, edition);
    const storage = edition.isAurora
      ? []
      : [...storageLines({ ...values, engine }, deployment, usage), backups(values.backupDays, usage)];
    return [
      hourly(
        `Hours (${[instanceType, engine, ...(deployment === 'single' ? [] : ['Multi-AZ'])].join(', ')})`,
        1,
        'hour',
        `AmazonRDS ${usageTypes[deployment]}:${billedClass(instanceType)} CreateDBInstance:${edition.code}`,
      ),
      usage.monthly_cpu_credit_hrs !== undefined && creditLine(instanceType, edition.code, usage),
      ...storage,
      // Seven days of history are free.
      insights && insightsDays > 7 && insightsLine(instanceType),
    ];
  },
});

/** AWS bills the second zone within one usage type; SQL Server's is a mirror. */
const usageTypes = { single: 'InstanceUsage', multi: 'Multi-AZUsage', mirror: 'MirrorUsage' } as const;

const deploymentOf = (multiAz: boolean, { isAurora, twoZones }: Edition): Deployment =>
  multiAz && !isAurora ? twoZones : 'single';

/** Backups up to the size of the database are free. */
const backups = (
  days: number | undefined,
  usage: { readonly additional_backup_storage_gb: number | undefined },
): Line | false =>
  ((days ?? 0) > 0 || usage.additional_backup_storage_gb !== undefined) &&
  used('Backups beyond its size', usage, 'additional_backup_storage_gb', 'GB', 'AmazonRDS RDS:ChargedBackupUsage');

type CreditUsage = { readonly monthly_cpu_credit_hrs: number | undefined; readonly vcpu_count: number | undefined };

function creditLine(instanceType: string, code: string, usage: CreditUsage): Line {
  const family = instanceType.split('.').slice(0, 2).join('.');
  const quantity = times(usage.monthly_cpu_credit_hrs, usage.vcpu_count);
  return metered(
    'CPU credits',
    quantity,
    'vCPU-hour',
    `AmazonRDS CPUCredits:${family} CreateDBInstance:${code}`,
    'vcpu_count',
  );
}

function insightsLine(instanceType: string): Line {
  const [, family = ''] = instanceType.split('.');
  const key = `AmazonRDS PI_LTR:${family.toUpperCase()}`;
  return metered('Performance Insights, long retention', vcpusOf(instanceType), 'vCPU-month', key, 'vcpu_count');
}
