import { amount, resource, used } from '../../resource.ts';

export const s3MultiRegionAccessPoint = resource({
  name: 'S3 multi-region access point',
  terraform: 'aws_s3control_multi_region_access_point',
  cloudformation: 'AWS::S3::MultiRegionAccessPoint',
  attributes: {},
  usage: {
    monthly_data_in_gb: amount('GB written through it a month', 10, 500, 20_000),
    monthly_data_out_gb: amount('GB read through it a month', 50, 2000, 100_000),
  },

  // Both ways are routed; requests, and transfer out of AWS, are those of the buckets behind it.
  lines: (_, usage) => [
    used('Data routed in', usage, 'monthly_data_in_gb', 'GB', 'AmazonS3 MRAP-In-Bytes'),
    used('Data routed out', usage, 'monthly_data_out_gb', 'GB', 'AmazonS3 MRAP-Out-Bytes'),
  ],
});
