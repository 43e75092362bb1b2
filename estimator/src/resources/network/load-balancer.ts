import {
  amount,
  assuming,
  boolean,
  count,
  hourly,
  lenient,
  metered,
  oneOf,
  resource,
  type Line,
} from '../../resource.ts';

export const loadBalancer = resource({
  name: 'Load balancer',
  terraform: ['aws_lb', 'aws_alb'],
  cloudformation: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  attributes: {
    type: oneOf(['load_balancer_type', 'Type'], ['application', 'network', 'gateway'], 'application'),
    internal: boolean(['internal', 'Scheme'], false, { internal: true, 'internet-facing': false }),
    subnets: lenient(count(['subnets', 'Subnets'])),
  },
  usage: {
    new_connections: amount('new connections a second, on average', 1, 25, 500),
    active_connections: amount('connections open at a time, on average', 60, 1500, 30_000),
    processed_bytes_gb: amount('GB processed an hour, on average', 0.05, 1, 20),
    rule_evaluations: amount('rule evaluations a second beyond ten rules, on average'),
  },

  lines: ({ type, internal, subnets }, usage) => {
    const operation = `LoadBalancing:${operations[type]}`;
    const hours = hourly('Hours', 1, 'hour', `AWSELB LoadBalancerUsage ${operation}`);
    // Open to the internet, it holds one public address in each subnet.
    const isPublic = type !== 'gateway' && !internal;
    return [
      isPublic && subnets === undefined
        ? assuming('no public IPv4 addresses are counted (its subnets are not known)', hours)
        : hours,
      capacity(type, usage, `AWSELB LCUUsage ${operation}`),
      isPublic &&
        subnets !== undefined &&
        hourly('Public IPv4 addresses', subnets, 'hour', 'AmazonVPC PublicIPv4:InUseAddress'),
    ];
  },
});

type Kind = 'application' | 'network' | 'gateway';
type Traffic = {
  readonly new_connections: number | undefined;
  readonly active_connections: number | undefined;
  readonly processed_bytes_gb: number | undefined;
  readonly rule_evaluations: number | undefined;
};

const operations: Readonly<Record<Kind, string>> = {
  application: 'Application',
  network: 'Network',
  gateway: 'Gateway',
};

/** How much of each one capacity unit holds: connections a second, open connections, GB an hour, rules a second. */
const unit: Readonly<Record<Kind, Partial<Readonly<Record<keyof Traffic, number>>>>> = {
  application: { new_connections: 25, active_connections: 3000, processed_bytes_gb: 1, rule_evaluations: 1000 },
  network: { new_connections: 800, active_connections: 100_000, processed_bytes_gb: 1 },
  gateway: { new_connections: 600, active_connections: 60_000, processed_bytes_gb: 1 },
};

/** An hour costs as many units as its largest dimension needs, not their sum. */
function capacity(kind: Kind, usage: Traffic, key: string): Line {
  const needs = Object.entries(unit[kind]).flatMap(([name, holds]) => {
    const told = usage[name as keyof Traffic]; // the keys of `unit` are those of Traffic
    return told === undefined ? [] : [told / holds];
  });
  const units = needs.length === 0 ? undefined : Math.max(...needs) * 730;
  return metered('Capacity units', units, 'LCU-hour', key, 'processed_bytes_gb');
}
