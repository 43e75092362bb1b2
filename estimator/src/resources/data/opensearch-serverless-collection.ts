import { amount, assuming, boolean, hourly, resource, used } from '../../resource.ts';

export const opensearchServerlessCollection = resource({
  name: 'OpenSearch Serverless collection',
  terraform: 'aws_opensearchserverless_collection',
  cloudformation: 'AWS::OpenSearchServerless::Collection',
  attributes: {
    standby: boolean(['standby_replicas', 'StandbyReplicas'], true, { ENABLED: true, DISABLED: false }),
  },
  usage: {
    indexing_ocus: amount('compute units (OCUs) for indexing, on average'),
    search_ocus: amount('compute units (OCUs) for searching, on average'),
    storage_gb: amount('GB of indexes kept in S3', 5, 100, 5000),
  },

  lines: ({ standby }, usage) => {
    // Half a unit, and as much again in another zone.
    const least = standby ? 1 : 0.5;
    const units = (name: string, told: number | undefined, usageType: string) => {
      const line = hourly(name, Math.max(least, told ?? 0), 'OCU-hour', `AmazonES ${usageType}`);
      return told === undefined ? assuming(leastOnly, line) : line;
    };
    return [
      units('Indexing', usage.indexing_ocus, 'IndexingOCU'),
      units('Search', usage.search_ocus, 'SearchOCU'),
      used('Storage', usage, 'storage_gb', 'GB', 'AmazonES StorageUsedInS3ByteHour'),
    ];
  },
});

const leastOnly = 'it uses the least that AWS runs, and shares it with no other collection';
