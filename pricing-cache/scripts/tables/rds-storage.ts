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
