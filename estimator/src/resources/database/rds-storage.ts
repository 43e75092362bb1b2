import { assuming, monthly, used, type Line } from '../../resource.ts';
import type { Engine } from './rds-engines.ts';

export const storageTypes = ['gp2', 'gp3', 'io1', 'io2', 'standard'] as const;
type StorageType = (typeof storageTypes)[number];

type Storage = {
  readonly engine: Engine;
  readonly storageType: StorageType | undefined;
  readonly storageGb: number | undefined;
  readonly iops: number | undefined;
  readonly throughput: number | undefined;
  /** Up to where it grows by itself. */
  readonly mostGb: number | undefined;
};
export type Deployment = 'single' | 'multi' | 'mirror';
type StorageUsage = { readonly monthly_standard_io_requests: number | undefined };

/** A database's disk; in two zones all of it is there twice, under usage types of its own. */
export function storageLines(storage: Storage, deployment: Deployment, usage: StorageUsage): readonly (Line | false)[] {
  const { iops } = storage;
  const type = storage.storageType ?? (iops === undefined ? 'gp2' : 'io1');
  const key = (name: string) => `AmazonRDS RDS:${prefixes[deployment]}${name}`;
  return [
    sized(storage, `Storage (${type})`, key(storageNames[type])),
    ...(type === 'gp3' ? aboveBaseline(storage, key) : []),
    type === 'io1' && provisioned(iops, key('PIOPS')),
    type === 'io2' && provisioned(iops, key('PIOPS-IO2')),
    type === 'standard' &&
      used('I/O requests', usage, 'monthly_standard_io_requests', 'request', 'AmazonRDS RDS:StorageIOUsage'),
  ];
}

function sized({ storageGb = 0, mostGb = 0 }: Storage, name: string, key: string): Line {
  const line = monthly(name, storageGb, 'GB', key);
  return mostGb > storageGb ? assuming(`its storage has not grown yet: it may, up to ${mostGb} GB`, line) : line;
}

const prefixes: Readonly<Record<Deployment, string>> = { single: '', multi: 'Multi-AZ-', mirror: 'Mirror-' };

const storageNames: Readonly<Record<StorageType, string>> = {
  gp2: 'GP2-Storage',
  gp3: 'GP3-Storage',
  io1: 'PIOPS-Storage',
  io2: 'PIOPS-Storage-IO2',
  standard: 'StorageUsage',
};

const leastIops = 1000;

const provisioned = (iops: number | undefined, key: string): Line => {
  const line = monthly('Provisioned IOPS', iops ?? leastIops, 'IOPS', key);
  return iops === undefined ? assuming('1,000 IOPS, the least there is: none are written', line) : line;
};

function aboveBaseline({ engine, storageGb = 0, iops = 0, throughput = 0 }: Storage, key: (name: string) => string) {
  const baseline = baselineOf(engine, storageGb);
  return [
    iops > baseline.iops && monthly(`IOPS above ${baseline.label}`, iops - baseline.iops, 'IOPS', key('GP3-PIOPS')),
    throughput > baseline.throughput &&
      monthly(
        `Throughput above ${baseline.throughput} MiB/s`,
        throughput - baseline.throughput,
        'MiB/s',
        key('GP3-Throughput'),
      ),
  ];
}

const small = { iops: 3000, throughput: 125, label: '3,000' };
const striped = { iops: 12_000, throughput: 500, label: '12,000' };

/** From a certain size on AWS spreads gp3 over four volumes, each with its own included share; never for SQL Server. */
function baselineOf(engine: Engine, storageGb: number): typeof small {
  if (engine.includes('sqlserver')) return small;
  return storageGb >= (engine.includes('oracle') ? 200 : 400) ? striped : small;
}
