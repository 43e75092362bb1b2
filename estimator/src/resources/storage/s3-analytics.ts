import { amount, resource, used } from '../../resource.ts';

/** A template writes it within the bucket. */
export const s3Analytics = resource({
  name: 'S3 analytics',
  terraform: 'aws_s3_bucket_analytics_configuration',
  cloudformation: [],
  attributes: {},
  usage: { monthly_monitored_objects: amount('objects that the analysis watches', 100_000, 5_000_000, 100_000_000) },

  lines: (_, usage) => [
    used('Objects analysed', usage, 'monthly_monitored_objects', 'object', 'AmazonS3 StorageAnalytics-ObjCount'),
  ],
});
