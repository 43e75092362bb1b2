import { assuming, hourly, monthly, running, used, type Around, type Line } from '../../resource.ts';
import { billedClass } from './rds-class.ts';
import { processors } from './rds-credits.ts';
import { editionKey, editionOf } from './rds-engines.ts';
import { supported } from './rds-extended-support.ts';
import { insightsLines } from './rds-insights.ts';

type Cluster = {
  readonly engine: 'mysql' | 'postgres';
  readonly instanceType: string | undefined;
  readonly storageType: string;
  readonly storageGb: number | undefined;
  readonly iops: number | undefined;
  readonly version: string | undefined;
  readonly lifecycle: string | undefined;
} & Parameters<typeof insightsLines>[0];
type ClusterUsage = {
  readonly monthly_hrs: number | undefined;
  readonly vcpu_count: number | undefined;
  readonly additional_backup_storage_gb: number | undefined;
} & Parameters<typeof insightsLines>[2];

/** A writer and two readable standbys, each in a zone of its own: one usage type bills all three. */
export function multiAzClusterLines(cluster: Cluster, usage: ClusterUsage, around: Around): readonly (Line | false)[] {
  const { engine, instanceType = '' } = cluster;
  const key = editionKey(`Multi-AZClusterUsage:${billedClass(instanceType)}`, editionOf(engine, undefined));
  const all = processors(instanceType, usage, 3);
  const lines = [
    running(usage.monthly_hrs, hourly(`Hours (${instanceType}, ${engine}, three instances)`, 1, 'hour', key)),
    ...storageLines(cluster),
    usage.additional_backup_storage_gb !== undefined &&
      used('Backups beyond its size', usage, 'additional_backup_storage_gb', 'GB', 'AmazonRDS RDS:ChargedBackupUsage'),
    ...insightsLines(cluster, all, usage),
  ];
  return supported(lines, cluster, all, around);
}

const storageNames: Readonly<Record<string, string>> = {
  gp3: 'GP3-Storage',
  io1: 'PIOPS-Storage',
  io2: 'PIOPS-Storage-IO2',
};
const iopsNames: Readonly<Record<string, string>> = { io1: 'PIOPS', io2: 'PIOPS-IO2' };

/** Without a type it is io1, which needs IOPS. */
function storageLines({ storageType, storageGb = 0, iops }: Cluster): readonly (Line | false)[] {
  const type = storageType in storageNames ? storageType : 'io1';
  const key = (name: string): string => `AmazonRDS RDS:Multi-AZCluster-${name}`;
  const provisioned = iopsNames[type];
  const paid = monthly('Provisioned IOPS', iops ?? leastIops, 'IOPS', key(provisioned ?? ''));
  return [
    monthly(`Storage (${type})`, storageGb, 'GB', key(storageNames[type] ?? '')),
    provisioned !== undefined &&
      (iops === undefined ? assuming('1,000 IOPS, the least there is: none are written', paid) : paid),
  ];
}

const leastIops = 1000;
