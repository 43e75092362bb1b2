import { amount, resource, used } from '../../resource.ts';

export const metricStream = resource({
  name: 'Metric stream',
  terraform: 'aws_cloudwatch_metric_stream',
  cloudformation: 'AWS::CloudWatch::MetricStream',
  attributes: {},
  usage: { monthly_metric_updates: amount('metric updates a month', 1e6, 50e6, 2e9) },
  lines: (_, usage) => [
    used('Metric updates', usage, 'monthly_metric_updates', 'update', 'AmazonCloudWatch CW:MetricStreamUsage'),
  ],
});
