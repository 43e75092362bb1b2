import type { Price } from '../../src/book.ts';
import type { Row } from '../csv.ts';
import type { Table } from '../table.ts';

const operations: Readonly<Record<string, string>> = {
  Linux: 'RunInstances',
  Windows: 'RunInstances:0002',
  RHEL: 'RunInstances:0010',
  SUSE: 'RunInstances:000g',
};

const usage: Readonly<Record<string, string>> = { Shared: 'BoxUsage', Dedicated: 'DedicatedUsage' };

const confidences: Readonly<Record<string, Price['confidence']>> = {
  high: 'high',
  'medium-high': 'medium',
  medium: 'medium',
};

export const ec2: Table = {
  file: 'ec2_ondemand.csv.gz',
  usd: 'usdPerHour',
  label: 'os',
  lines: row => {
    const [operation, usageType] = [operations[row.os ?? ''], usage[row.tenancy ?? '']];
    if (operation === undefined || usageType === undefined || row.preinstalledSw !== 'NA') return [];
    return [{ ...hourly, usageType: `${usageType}:${row.instanceType}`, operation, confidence: confidenceOf(row) }];
  },
};

const hourly = { service: 'AmazonEC2', unit: 'Hrs' };

const confidenceOf = ({ confidence = '' }: Row): Price['confidence'] => confidences[confidence] ?? 'low';
