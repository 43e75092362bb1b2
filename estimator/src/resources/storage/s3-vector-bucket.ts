import { amount, resource, used } from '../../resource.ts';

export const s3VectorBucket = resource({
  name: 'S3 vector bucket',
  terraform: [],
  cloudformation: 'AWS::S3Vectors::VectorBucket',
  attributes: {},
  usage: {
    storage_gb: amount('GB of vectors stored', 5, 100, 5000),
    monthly_data_uploaded_gb: amount('GB of vectors put a month', 1, 50, 2000),
    monthly_queries: amount('queries a month', 1e5, 1e7, 5e8),
    monthly_query_processed_gb: amount('GB that queries process a month', 100, 50_000, 5_000_000),
    monthly_query_returned_gb: amount('GB that queries return a month', 1, 50, 2000),
  },

  // What a query processes costs less in larger indexes; how large they are, nobody writes.
  lines: (_, usage) => [
    used('Storage', usage, 'storage_gb', 'GB', 'AmazonS3 Vectors-TimedStorage-ByteHrs'),
    used('Data put', usage, 'monthly_data_uploaded_gb', 'GB', 'AmazonS3 Vectors-Put-Bytes'),
    used('Queries', usage, 'monthly_queries', 'request', 'AmazonS3 Vectors-Request-Tier1'),
    used('Data processed', usage, 'monthly_query_processed_gb', 'GB', 'AmazonS3 Vectors-Query-ProcessedBytes-Tier1'),
    used('Data returned', usage, 'monthly_query_returned_gb', 'GB', 'AmazonS3 Vectors-Query-Returned-Bytes'),
  ],
});
