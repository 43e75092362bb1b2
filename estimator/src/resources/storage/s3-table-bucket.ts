import { amount, resource, used } from '../../resource.ts';

export const s3TableBucket = resource({
  name: 'S3 table bucket',
  terraform: 'aws_s3tables_table_bucket',
  cloudformation: 'AWS::S3Tables::TableBucket',
  attributes: {},
  usage: {
    storage_gb: amount('GB in its tables', 100, 5000, 200_000),
    monthly_tier_1_requests: amount('PUT requests a month', 1e5, 5e6, 2e8),
    monthly_tier_2_requests: amount('GET and other requests a month', 1e6, 5e7, 2e9),
    monitored_objects: amount('objects in its tables', 10_000, 500_000, 20_000_000),
    monthly_compacted_objects: amount('objects that compaction rewrites a month', 10_000, 500_000, 20_000_000),
    monthly_compacted_gb: amount('GB that compaction rewrites a month', 50, 2000, 100_000),
  },

  lines: (_, usage) => [
    used('Storage', usage, 'storage_gb', 'GB', 'AmazonS3 Tables-TimedStorage-ByteHrs'),
    used('PUT requests', usage, 'monthly_tier_1_requests', 'request', 'AmazonS3 Tables-Requests-Tier1'),
    used('GET and other requests', usage, 'monthly_tier_2_requests', 'request', 'AmazonS3 Tables-Requests-Tier2'),
    used('Objects monitored', usage, 'monitored_objects', 'object', 'AmazonS3 Tables-MonitoredObjects'),
    used('Compaction: objects', usage, 'monthly_compacted_objects', 'object', 'AmazonS3 Tables-CompactedObjects'),
    used('Compaction: data', usage, 'monthly_compacted_gb', 'GB', 'AmazonS3 Tables-ProcessedBytes'),
  ],
});
