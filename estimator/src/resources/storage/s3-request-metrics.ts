import { amount, resource, used } from '../../resource.ts';

/** A template writes them within the bucket. */
export const s3RequestMetrics = resource({
  name: 'S3 request metrics',
  terraform: 'aws_s3_bucket_metric',
  cloudformation: [],
  attributes: {},
  // Of the sixteen there are, AWS reports those of operations that occur.
  usage: { metrics: amount('request metrics that have values, up to 16', 8, 10, 16) },

  lines: (_, usage) => [used('Request metrics', usage, 'metrics', 'metric', 'AmazonCloudWatch CW:MetricMonitorUsage')],
});
