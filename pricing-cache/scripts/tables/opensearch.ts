import { metered, type Table } from '../table.ts';

/** The bill has the type without its ending: `m6g.large.search` is `ESInstance:m6g.large`. */
export const searchInstance = (instanceType: string): string =>
  `ESInstance:${instanceType.replace(/\.(?:search|elasticsearch)$/, '')}`;

export const opensearch: Table = {
  file: 'opensearch.csv.gz',
  usd: 'usdPerHour',
  label: 'instanceType',
  lines: ({ instanceType = '' }) => [{ service: 'AmazonES', usageType: searchInstance(instanceType), unit: 'Hrs' }],
};

export const opensearchOther = metered('opensearch_other.csv', 'AmazonES', {
  'storage.gp2': ['ES:GP2-Storage', 'GB-Mo'],
  'storage.gp3': ['ES:GP3-Storage', 'GB-Mo'],
  'storage.gp3.iops': ['ES:GP3-PIOPS', 'IOPS-Mo'],
  'storage.gp3.throughput': ['ES:GP3-Provisioned-ThroughPut', 'MBPS-Mo'],
  'storage.magnetic': ['ES:Magnetic-Storage', 'GB-Mo'],
  'storage.io1': ['ES:PIOPS-Storage', 'GB-Mo'],
  'storage.io1.iops': ['ES:PIOPS', 'IOPS-Mo'],
  'storage.managed(public article 2026-03)': ['ES:Managed-Storage', 'GB-Mo', undefined, { confidence: 'medium' }],
});

/** Indexing and searching cost the same. */
const serverless: readonly string[] = ['SearchOCU', 'IndexingOCU'];

export const opensearchServerless: Table = {
  file: 'opensearch_other.csv',
  usd: 'usd',
  label: 'item',
  lines: ({ item = '' }) =>
    item.startsWith('ocu.serverless')
      ? serverless.map(usageType => ({ service: 'AmazonES', usageType, unit: 'OCU-hours', confidence: 'medium' }))
      : [],
};
