import type { Item, Table } from '../table.ts';

const containers: Readonly<Record<string, Item>> = {
  'EMR Containers EC2 CPUHours': ['EMR-EKS-EC2-vCPUHours', 'vCPU-Hours'],
  'EMR Containers EC2 GBHours': ['EMR-EKS-EC2-GBHours', 'GB-Hours'],
};

/** What EMR adds to the price of an instance. */
export const emr: Table = {
  file: 'emr.csv.gz',
  usd: 'usd',
  label: 'item',
  lines: ({ item = '' }) => {
    if (/^[a-z][\w-]*\.[\w-]+$/.test(item))
      return [{ service: 'ElasticMapReduce', usageType: `BoxUsage:${item}`, unit: 'Hrs' }];
    const [usageType, unit] = containers[item] ?? [];
    return usageType === undefined || unit === undefined ? [] : [{ service: 'ElasticMapReduce', usageType, unit }];
  },
};
