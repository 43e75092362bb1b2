import { amount, assuming, metered, monthly, present, resource } from '../../resource.ts';

const key = 'AmazonCloudWatch CW:MetricMonitorUsage';

export const logMetricFilter = resource({
  name: 'Log metric filter',
  terraform: 'aws_cloudwatch_log_metric_filter',
  cloudformation: 'AWS::Logs::MetricFilter',
  attributes: {
    hasDimensions: present(['metric_transformation.dimensions', 'MetricTransformations.0.Dimensions']),
  },
  usage: { metrics: amount('metrics that it writes, one for each value of its dimensions', 5, 20, 200) },

  // A metric of its own when nobody tells otherwise; dimensions make several of it.
  lines: ({ hasDimensions }, { metrics }) => [
    hasDimensions || metrics !== undefined
      ? metered('Custom metrics', metrics, 'metric', key, 'metrics')
      : assuming(
          'its metric has values all month, and no other filter writes it',
          monthly('Custom metric', 1, 'metric', key),
        ),
  ],
});
