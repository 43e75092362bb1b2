import { amount, assuming, hourly, metered, running, times, unnamed, used, type Line } from '../../resource.ts';
import { billedClass, vcpusOf } from './rds-class.ts';

/** DocumentDB and Neptune are built and billed alike. */
export type ClusterService = {
  readonly service: 'AmazonDocDB' | 'AmazonNeptune';
  /** The unit of serverless capacity. */
  readonly unit: 'DCU' | 'NCU';
  /** Absent where we do not know what AWS calls it. */
  readonly serverless?: { readonly standard: string; readonly optimized: string };
};

export const clusterUsage = {
  storage_gb: amount('GB stored', 10, 200, 5000),
  monthly_io_requests: amount('reads and writes of storage a month', 1e6, 100e6, 2e9),
  backup_storage_gb: amount('GB of backups beyond the size of the cluster', 0, 100, 1000),
};

type Cluster = { readonly storageType: string; readonly backupDays: number };
type Told<K extends string> = Readonly<Record<K, number | undefined>>;

export function clusterLines(
  { service }: ClusterService,
  { storageType, backupDays }: Cluster,
  usage: Told<keyof typeof clusterUsage>,
): readonly (Line | false)[] {
  const isOptimized = storageType === 'iopt1';
  const key = `${service} ${isOptimized ? 'IO-OptimizedStorageUsage' : 'StorageUsage'}`;
  return [
    used('Storage', usage, 'storage_gb', 'GB', key),
    !isOptimized && used('I/O requests', usage, 'monthly_io_requests', 'request', `${service} StorageIOUsage`),
    (backupDays > 1 || usage.backup_storage_gb !== undefined) &&
      used('Backups beyond its size', usage, 'backup_storage_gb', 'GB', `${service} BackupUsage`),
  ];
}

export const memberUsage = {
  monthly_hrs: amount('hours a month that it runs; all of them when not told'),
  capacity_units_per_hr: amount('capacity units an hour on average, of a serverless instance', 1, 4, 32),
  monthly_cpu_credit_hrs: amount('hours a month that each processor works above its baseline'),
};

type Member = {
  readonly instanceType: string | undefined;
  readonly clusterStorage: string | undefined;
  readonly leastCapacity: number | undefined;
};

/** Storage, I/O and backups are the cluster's. */
export function memberLines(
  service: ClusterService,
  { instanceType = '', clusterStorage, leastCapacity }: Member,
  usage: Told<keyof typeof memberUsage>,
): readonly (Line | false)[] {
  const isOptimized = clusterStorage === 'iopt1';
  if (instanceType === 'db.serverless') return [capacity(service, isOptimized, leastCapacity, usage)];
  const key = `${service.service} InstanceUsage${isOptimized ? 'IOOptimized' : ''}:${billedClass(instanceType)}`;
  const name = `Hours (${instanceType}${isOptimized ? ', I/O-Optimized' : ''})`;
  return [
    running(usage.monthly_hrs, hourly(name, 1, 'hour', key)),
    usage.monthly_cpu_credit_hrs !== undefined && credits(service, instanceType, usage.monthly_cpu_credit_hrs),
  ];
}

function capacity(
  { service, unit, serverless }: ClusterService,
  isOptimized: boolean,
  least: number | undefined,
  usage: Told<'capacity_units_per_hr'>,
): Line {
  const usageType = serverless?.[isOptimized ? 'optimized' : 'standard'];
  const key = usageType === undefined ? unnamed(service) : `${service} ${usageType}`;
  const line: Line = {
    ...used('Serverless capacity', usage, 'capacity_units_per_hr', `${unit}-hour`, key),
    per: 'hour',
  };
  if (line.quantity !== undefined || least === undefined) return line;
  const words = `it stays at its least capacity, ${least} ${unit}, as no capacity_units_per_hr is told`;
  return assuming(words, { ...line, quantity: least });
}

function credits({ service }: ClusterService, instanceType: string, hours: number): Line {
  const family = instanceType.split('.').slice(0, 2).join('.');
  const quantity = times(hours, vcpusOf(instanceType));
  return metered('CPU credits', quantity, 'vCPU-hour', `${service} CPUCredits:${family}`, 'monthly_cpu_credit_hrs');
}
