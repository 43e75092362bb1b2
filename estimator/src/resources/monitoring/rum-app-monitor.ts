import { amount, resource, used } from '../../resource.ts';

export const rumAppMonitor = resource({
  name: 'RUM app monitor',
  terraform: 'aws_rum_app_monitor',
  cloudformation: 'AWS::RUM::AppMonitor',
  attributes: {},
  usage: { monthly_events: amount('events that browsers send a month', 100_000, 5_000_000, 200_000_000) },
  lines: (_, usage) => [used('Events', usage, 'monthly_events', 'event', 'AmazonCloudWatch CW:RUM-events')],
});
