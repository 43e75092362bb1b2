import { amount, resource, used } from '../../resource.ts';

export const s3DirectoryBucket = resource({
  name: 'S3 directory bucket',
  terraform: 'aws_s3_directory_bucket',
  cloudformation: 'AWS::S3Express::DirectoryBucket',
  attributes: {},
  usage: {
    storage_gb: amount('GB stored', 10, 500, 20_000),
    monthly_tier_1_requests: amount('PUT, COPY, POST and LIST requests a month', 1e5, 1e7, 5e8),
    monthly_tier_2_requests: amount('GET and other requests a month', 1e6, 1e8, 5e9),
    monthly_data_uploaded_gb: amount('GB uploaded a month', 10, 1000, 50_000),
    monthly_data_retrieval_gb: amount('GB read a month', 50, 5000, 500_000),
  },

  lines: (_, usage) => [
    used('Storage', usage, 'storage_gb', 'GB', 'AmazonS3 TimedStorage-XZ-ByteHrs'),
    used(
      'PUT, COPY, POST and LIST requests',
      usage,
      'monthly_tier_1_requests',
      'request',
      'AmazonS3 Requests-XZ-Tier1',
    ),
    used('GET and other requests', usage, 'monthly_tier_2_requests', 'request', 'AmazonS3 Requests-XZ-Tier2'),
    used('Data uploaded', usage, 'monthly_data_uploaded_gb', 'GB', 'AmazonS3 Upload-XZ'),
    used('Data retrieved', usage, 'monthly_data_retrieval_gb', 'GB', 'AmazonS3 Retrieval-XZ'),
  ],
});
