import { amount, oneOf, resource, used } from '../../resource.ts';

/** AWS bills extended metrics as custom ones; only Terraform has it. */
export const rumMetricsDestination = resource({
  name: 'RUM metrics destination',
  terraform: 'aws_rum_metrics_destination',
  cloudformation: [],
  attributes: { destination: oneOf(['destination', ''], ['CloudWatch', 'Evidently'], 'CloudWatch') },
  usage: { extended_metrics: amount('metrics, one for each value of their dimensions', 5, 50, 500) },
  freeWithoutLines: 'AWS no longer offers Evidently',
  lines: ({ destination }, usage) => [
    destination === 'CloudWatch' &&
      used('Extended metrics', usage, 'extended_metrics', 'metric', 'AmazonCloudWatch CW:MetricMonitorUsage'),
  ],
});
