import { billedClass } from '../../src/rds-class.ts';
import type { Line, Table } from '../table.ts';

/** Databases and caches that are billed by the node: what a node hour is called. */
const nodes: Readonly<Record<string, (instanceType: string) => Omit<Line, 'unit'>>> = {
  'DocumentDB||Standard': type => ({ service: 'AmazonDocDB', usageType: `InstanceUsage:${billedClass(type)}` }),
  'DocumentDB||IO-Optimized': type => ({
    service: 'AmazonDocDB',
    usageType: `InstanceUsageIOOptimized:${billedClass(type)}`,
  }),
  'Neptune||Standard': type => ({ service: 'AmazonNeptune', usageType: `InstanceUsage:${billedClass(type)}` }),
  'Neptune||IO-Optimized': type => ({
    service: 'AmazonNeptune',
    usageType: `InstanceUsageIOOptimized:${billedClass(type)}`,
  }),
  'MemoryDB|Redis|': type => ({
    service: 'AmazonMemoryDB',
    usageType: `NodeUsage:${type}`,
    operation: 'CreateCluster',
  }),
  'MemoryDB|Valkey|': type => ({
    service: 'AmazonMemoryDB',
    usageType: `NodeUsage:${type}:Valkey`,
    operation: 'CreateCluster',
    confidence: 'medium',
  }),
  'TimestreamInfluxDB||Single-AZ': type => ({
    service: 'AmazonTimestream',
    usageType: `InstanceUsage-${type.replace(/^db\./, 'Db.')}`,
    confidence: 'low',
  }),
  'DAX||': type => ({ service: 'AmazonDAX', usageType: `NodeUsage:${type}` }),
};

export const clusters: Table = {
  file: 'nosql_instances.csv.gz',
  usd: 'usdPerHour',
  label: 'service',
  lines: ({ service = '', engine = '', mode = '', instanceType = '' }) => {
    const line = nodes[`${service}|${engine}|${mode}`]?.(instanceType);
    return line === undefined ? [] : [{ ...line, unit: 'Hrs' }];
  },
};
