import { assuming, hourly, metered, times, type Around, type Line } from '../../resource.ts';
import { phaseOf, sayingPhase, supportLine, type Support } from './extended-support.ts';

/** AWS's code for the engine, at the end of the operation. */
const codes = { memcached: '0001', redis: '0002', valkey: 'Valkey' } as const;
export const engines = ['memcached', 'redis', 'valkey'] as const;
export type Engine = (typeof engines)[number];

/** https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/extended-support-versions.html */
const redisSupport: Readonly<Record<string, Support>> = {
  4: { from: '2026-02-01', dearerFrom: '2028-02-01' },
  5: { from: '2026-02-01', dearerFrom: '2028-02-01' },
  6: { from: '2027-02-01', dearerFrom: '2029-02-01' },
};

export type Nodes = {
  readonly engine: Engine;
  readonly nodeType: string | undefined;
  readonly version: string | undefined;
  readonly count: number;
};

export function nodeLines({ engine, nodeType = '', version = '', count }: Nodes, around: Around): readonly Line[] {
  const support = engine === 'redis' ? redisSupport[version.split('.')[0] ?? ''] : undefined;
  const phase = phaseOf(support, around);
  const operation = `CreateCacheCluster:${codes[engine]}`;
  const key = (prefix: string): string => `AmazonElastiCache ${prefix}NodeUsage:${nodeType} ${operation}`;
  const nodes = hourly(`Nodes (${nodeType}, ${engine})`, count, 'node-hour', key(''));
  return [
    sayingPhase(phase, support, nodes),
    ...(phase === 'extended' ? [supportLine(count, 'node-hour', supportKey('Yr1_Yr2', nodeType))] : []),
    ...(phase === 'third year' ? [supportLine(count, 'node-hour', supportKey('Yr3', nodeType))] : []),
  ];
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
