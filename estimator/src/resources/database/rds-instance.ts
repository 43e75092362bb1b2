import {
  amount,
  boolean,
  hourly,
  lenient,
  number,
  oneOf,
  required,
  reserved,
  reservedUsage,
  resource,
  running,
  text,
  used,
  type Line,
} from '../../resource.ts';
import { publicAddresses } from '../network/public-addresses.ts';
import { billedClass } from './rds-class.ts';
import { creditLine, processors } from './rds-credits.ts';
import { editionKey, editionOf, engines, licenses, type Edition } from './rds-engines.ts';
import { supportAttributes, supported } from './rds-extended-support.ts';
import { insightsAttributes, insightsLines, memberInsightsMode } from './rds-insights.ts';
import { clusterAttributes, memberLines } from './rds-member.ts';
import { storageLines, storageTypes, type Deployment } from './rds-storage.ts';

const source = 'none is written; the snapshot, source or cluster decides';

/** A database on its own, or a member of an Aurora cluster: a template has one type for both. */
export const rdsInstance = resource({
  name: 'RDS instance',
  terraform: ['aws_db_instance', 'aws_rds_cluster_instance'],
  cloudformation: 'AWS::RDS::DBInstance',
  attributes: {
    instanceType: required(
      source,
      text([
        'instance_class | replicate_source_db > instance_class',
        'DBInstanceClass | SourceDBInstanceIdentifier > DBInstanceClass',
      ]),
    ),
    engine: required(
      source,
      oneOf(
        [
          'engine | cluster_identifier > engine | replicate_source_db > engine',
          'Engine | DBClusterIdentifier > Engine | SourceDBInstanceIdentifier > Engine',
        ],
        engines,
      ),
    ),
    license: lenient(
      oneOf(
        [
          'license_model | replicate_source_db > license_model',
          'LicenseModel | SourceDBInstanceIdentifier > LicenseModel',
        ],
        licenses,
      ),
      'its licence is the usual one of its engine',
    ),
    multiAz: boolean(['multi_az', 'MultiAZ'], false),
    storageType: oneOf(
      ['storage_type | replicate_source_db > storage_type', 'StorageType | SourceDBInstanceIdentifier > StorageType'],
      storageTypes,
    ),
    storageGb: required(
      source,
      number([
        'allocated_storage | replicate_source_db > allocated_storage',
        'AllocatedStorage | SourceDBInstanceIdentifier > AllocatedStorage',
      ]),
    ),
    mostGb: lenient(number(['max_allocated_storage', 'MaxAllocatedStorage'])),
    iops: number(['iops | replicate_source_db > iops', 'Iops | SourceDBInstanceIdentifier > Iops']),
    throughput: number([
      'storage_throughput | replicate_source_db > storage_throughput',
      'StorageThroughput | SourceDBInstanceIdentifier > StorageThroughput',
    ]),
    backupDays: number(['backup_retention_period', 'BackupRetentionPeriod']),
    isOpen: boolean(['publicly_accessible', 'PubliclyAccessible'], false),
    ...clusterAttributes,
    ...insightsAttributes,
    insightsMode: memberInsightsMode,
    ...supportAttributes,
  },
  usage: {
    monthly_hrs: amount('hours a month that it runs; all of them when not told'),
    capacity_units_per_hr: amount('capacity units an hour on average, of Aurora Serverless v2', 1, 4, 32),
    monthly_standard_io_requests: amount('reads and writes a month, of magnetic storage', 1e6, 10e6, 100e6),
    additional_backup_storage_gb: amount('GB of backups beyond the size of the database', 0, 100, 1000),
    monthly_cpu_credit_hrs: amount('hours a month that each processor works above its baseline'),
    vcpu_count: amount('how many processors its class has, where its name does not say', 2, 2, 2),
    monthly_additional_performance_insights_requests: amount('Performance Insights requests a month beyond the free'),
    ...reservedUsage,
  },

  lines: (values, usage, around) => {
    const { instanceType = '', engine = 'mysql', multiAz } = values;
    const edition = editionOf(engine, values.license);
    const address = values.isOpen && running(usage.monthly_hrs, publicAddresses(1));
    if (edition.isAurora) return [...memberLines({ ...values, instanceType, engine }, edition, usage, around), address];
    const deployment = deploymentOf(multiAz, edition);
    const name = [instanceType, engine, ...(deployment === 'single' ? [] : ['Multi-AZ'])].join(', ');
    const key = editionKey(`${usageTypes[deployment]}:${billedClass(instanceType)}`, edition);
    const lines = [
      running(usage.monthly_hrs, reserved(usage, hourly(`Hours (${name})`, 1, 'hour', key))),
      usage.monthly_cpu_credit_hrs !== undefined && creditLine(instanceType, edition, usage),
      ...storageLines({ ...values, engine }, deployment, usage),
      backups(values.backupDays, usage),
      ...insightsLines(values, processors(instanceType, usage), usage),
      address,
    ];
    // The standby is billed too.
    return supported(
      lines,
      { ...values, engine },
      processors(instanceType, usage, deployment === 'single' ? 1 : 2),
      around,
    );
  },
});

/** AWS bills the second zone within one usage type; SQL Server's is a mirror. */
const usageTypes = { single: 'InstanceUsage', multi: 'Multi-AZUsage', mirror: 'MirrorUsage' } as const;

const deploymentOf = (multiAz: boolean, { twoZones }: Edition): Deployment => (multiAz ? twoZones : 'single');

/** Backups up to the size of the database are free. */
const backups = (
  days: number | undefined,
  usage: { readonly additional_backup_storage_gb: number | undefined },
): Line | false =>
  ((days ?? 0) > 0 || usage.additional_backup_storage_gb !== undefined) &&
  used('Backups beyond its size', usage, 'additional_backup_storage_gb', 'GB', 'AmazonRDS RDS:ChargedBackupUsage');
