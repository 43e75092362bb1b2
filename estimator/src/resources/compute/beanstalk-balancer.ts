import { amount, hourly, hoursPerMonth, metered, used, type Line, type UsageValues } from '../../resource.ts';

export const balancerUsage = {
  'lb.new_connections': amount('new connections a second, on average', 1, 25, 500),
  'lb.active_connections': amount('connections open at a time, on average', 60, 1500, 30_000),
  'lb.processed_bytes_gb': amount('GB that the load balancer processes an hour, on average', 0.05, 1, 20),
  'lb.rule_evaluations': amount('rule evaluations a second beyond ten rules, on average'),
  'elb.monthly_data_processed_gb': amount('GB through a classic load balancer a month', 10, 500, 10_000),
};
type BalancerUsage = UsageValues<typeof balancerUsage>;

/** How much of each one capacity unit holds. */
const holds = {
  application: { new: 25, active: 3000, rules: 1000, operation: 'LoadBalancing:Application' },
  network: { new: 800, active: 100_000, rules: Infinity, operation: 'LoadBalancing:Network' },
} as const;

export function beanstalkBalancer(kind: 'classic' | 'application' | 'network', usage: BalancerUsage): readonly Line[] {
  if (kind === 'classic')
    return [
      hourly('Load balancer: Hours', 1, 'hour', 'AWSELB LoadBalancerUsage LoadBalancing'),
      used(
        'Load balancer: Data processed',
        usage,
        'elb.monthly_data_processed_gb',
        'GB',
        'AWSELB DataProcessing-Bytes',
      ),
    ];
  const { operation } = holds[kind];
  const units = unitsOf(kind, usage);
  return [
    hourly('Load balancer: Hours', 1, 'hour', `AWSELB LoadBalancerUsage ${operation}`),
    metered(
      'Load balancer: Capacity units',
      units,
      'LCU-hour',
      `AWSELB LCUUsage ${operation}`,
      'lb.processed_bytes_gb',
    ),
  ];
}

/** A month's; the largest of the dimensions counts, not their sum. */
function unitsOf(kind: 'application' | 'network', usage: BalancerUsage): number | undefined {
  const { new: opened, active, rules } = holds[kind];
  const needs = [
    [usage['lb.new_connections'], opened],
    [usage['lb.active_connections'], active],
    [usage['lb.processed_bytes_gb'], 1],
    [usage['lb.rule_evaluations'], rules],
  ].flatMap(([told, held = 1]) => (told === undefined || held === Infinity ? [] : [told / held]));
  return needs.length === 0 ? undefined : Math.max(...needs) * hoursPerMonth;
}
