import type { Line, Table } from '../table.ts';

type Storage = readonly [name: string, unit: string];

/** As a single instance names them; `-IO2` comes last whatever stands before. */
const storage: Readonly<Record<string, Storage>> = {
  gp2: ['GP2-Storage', 'GB-Mo'],
  gp3: ['GP3-Storage', 'GB-Mo'],
  'gp3.iops': ['GP3-PIOPS', 'IOPS-Mo'],
  'gp3.throughput': ['GP3-Throughput', 'MBPS-Mo'],
  io1: ['PIOPS-Storage', 'GB-Mo'],
  'io1.iops': ['PIOPS', 'IOPS-Mo'],
  io2: ['PIOPS-Storage-IO2', 'GB-Mo'],
  magnetic: ['StorageUsage', 'GB-Mo'],
};

const others: Readonly<Record<string, Storage>> = {
  'magnetic.io': ['StorageIOUsage', 'IOs'],
  backup: ['ChargedBackupUsage', 'GB-Mo'],
  snapshotExport: ['SnapshotExportToS3', 'GB'],
  proxy: ['ProxyUsage', 'Hrs'],
};

const prefixes: Readonly<Record<string, readonly string[]>> = {
  single: [''],
  // SQL Server's second copy is a mirror; the table has one price for both names.
  multi: ['Multi-AZ-', 'Mirror-'],
  cluster: ['Multi-AZCluster-'],
};

export const rdsStorage: Table = {
  file: 'rds_storage.csv',
  usd: 'usd',
  label: 'item',
  lines: ({ item = '' }) => {
    const other = others[item];
    if (other !== undefined) return [line('', other)];
    const [, deployment = '', name = ''] = /^(\w+)\.(.+)$/.exec(item) ?? [];
    const kind = storage[name];
    return kind === undefined ? [] : (prefixes[deployment] ?? []).map(prefix => line(prefix, kind));
  },
};

const line = (prefix: string, [name, unit]: Storage): Line => ({
  service: 'AmazonRDS',
  usageType: `RDS:${prefix}${name}`,
  unit,
  confidence: prefix === 'Mirror-' ? 'medium' : 'high',
});

/** What the table of storage lacks, as PostgreSQL's page describes it; AWS bills all engines alike, and names io2's IOPS as its storage. */
const described: Readonly<Record<string, readonly string[]>> = {
  'Provisioned IO2 IOPS Single AZ': ['PIOPS-IO2'],
  'Provisioned IO2 IOPS Multi AZ': ['Multi-AZ-PIOPS-IO2', 'Mirror-PIOPS-IO2'],
  'Provisioned IO2 IOPS Multi AZ readable standbys': ['Multi-AZCluster-PIOPS-IO2'],
  'Database Storage Multi AZ readable standbys Provisioned IOPS-IO2': ['Multi-AZCluster-PIOPS-Storage-IO2'],
  'Database Storage Multi AZ readable standbys General Purpose-GP3': ['Multi-AZCluster-GP3-Storage'],
};

export const rdsDescribed: Table = {
  file: 'metered_all.csv.gz',
  usd: 'usd',
  label: 'service',
  lines: ({ service = '', awsKey = '' }) =>
    (service === 'rds-postgresql-ondemand' ? (described[awsKey] ?? []) : []).map(name => ({
      ...line('', [name, name.includes('Storage') ? 'GB-Mo' : 'IOPS-Mo']),
      confidence: 'low',
    })),
};
