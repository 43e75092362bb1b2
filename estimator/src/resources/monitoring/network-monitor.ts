import { amount, hoursPerMonth, metered, resource, times, used } from '../../resource.ts';
import { watchedSubnetKey } from './network-probe.ts';

/** CloudFormation cannot declare its probes; Terraform has them as resources. */
export const networkMonitor = resource({
  name: 'Network monitor',
  terraform: [],
  cloudformation: 'AWS::NetworkMonitor::Monitor',
  attributes: {},
  usage: {
    subnets: amount('subnets that it watches from, each for up to four probes', 1, 4, 50),
    metrics: amount('metrics of its probes that CloudWatch keeps', 2, 20, 400),
  },

  lines: (_, usage) => [
    metered('Watched subnets', times(usage.subnets, hoursPerMonth), 'hour', watchedSubnetKey, 'subnets'),
    used('Metrics', usage, 'metrics', 'metric', 'AmazonCloudWatch CW:MetricMonitorUsage'),
  ],
});
