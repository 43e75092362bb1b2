import { amount, assuming, hourly, resource, used } from '../../resource.ts';

/** AWS bills a watched subnet, which includes four probes; only Terraform has it. */
export const networkProbe = resource({
  name: 'Network probe',
  terraform: 'aws_networkmonitor_probe',
  cloudformation: [],
  attributes: {},
  usage: { metrics: amount('metrics of it that CloudWatch keeps', 2, 2, 2) },

  lines: (_, usage) => [
    assuming('no other probe watches from its subnet', hourly('Watched subnet', 1, 'hour', watchedSubnetKey)),
    used('Metrics', usage, 'metrics', 'metric', 'AmazonCloudWatch CW:MetricMonitorUsage'),
  ],
});

export const watchedSubnetKey = 'AmazonCloudWatch CWNMHybrid-Paid';
