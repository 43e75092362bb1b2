import { amount, resource, used } from '../../resource.ts';

/** A file system over a bucket bills what it keeps at hand, and what is read and written there; the bucket bills its own. */
export const s3FileSystem = resource({
  name: 'S3 file system',
  terraform: [],
  cloudformation: 'AWS::S3Files::FileSystem',
  attributes: {},
  usage: {
    storage_gb: amount('GB kept at hand on its fast storage', 10, 500, 20_000),
    monthly_data_read_gb: amount('GB read from the fast storage a month', 50, 2000, 100_000),
    monthly_data_written_gb: amount('GB written to the fast storage a month', 20, 1000, 50_000),
  },
  lines: (_, usage) => [
    used('Storage', usage, 'storage_gb', 'GB', 'AmazonS3 Files-TimedStorage-ByteHrs'),
    used('Reads', usage, 'monthly_data_read_gb', 'GB', 'AmazonS3 Files-Read'),
    used('Writes', usage, 'monthly_data_written_gb', 'GB', 'AmazonS3 Files-Write'),
  ],
});
