import { assuming, hourly, metered, reserved, times, type Around, type Line, type Reserving } from '../../resource.ts';
import { supportOf, withSupport } from '../extended-support.ts';

/** AWS's code for the engine, at the end of the operation. */
const codes = { memcached: '0001', redis: '0002', valkey: 'Valkey' } as const;
export const engines = ['memcached', 'redis', 'valkey'] as const;
export type Engine = (typeof engines)[number];

export type Nodes = {
  readonly engine: Engine;
  readonly nodeType: string | undefined;
  readonly version: string | undefined;
  readonly count: number;
};

export function nodeLines(cluster: Nodes, usage: Reserving, around: Around): readonly Line[] {
  const { engine, nodeType = '', version = '', count } = cluster;
  const key = `AmazonElastiCache NodeUsage:${nodeType} CreateCacheCluster:${codes[engine]}`;
  const nodes = reserved(usage, hourly(`Nodes (${nodeType}, ${engine})`, count, 'node-hour', key));
  return withSupport([nodes], engine === 'redis' ? supportOf('Redis', version) : undefined, around, phase =>
    hourly('Extended support', count, 'node-hour', supportKey(phase === 'third year' ? 'Yr3' : 'Yr1_Yr2', nodeType)),
  );
}

const supportKey = (years: string, nodeType: string): string =>
  `AmazonElastiCache ExtendedSupport${years}-NodeUsage:${nodeType}`;

/** One snapshot of each cluster is free. */
export function backupLine(engine: Engine, retentionDays: number, sizeGb: number | undefined): Line | false {
  if (engine === 'memcached' || retentionDays <= 1) return false;
  const kept = metered(
    'Backups beyond the first',
    times(sizeGb, retentionDays - 1),
    'GB',
    'AmazonElastiCache ElastiCache:BackupUsage',
    'snapshot_storage_size_gb',
  );
  return sizeGb === undefined ? kept : assuming(`${retentionDays} snapshots of one size are kept`, kept);
}
