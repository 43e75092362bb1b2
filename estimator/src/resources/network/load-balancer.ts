import {
  amount,
  boolean,
  count,
  hourly,
  hoursPerMonth,
  lenient,
  metered,
  number,
  oneOf,
  resource,
  type Line,
} from '../../resource.ts';
import { unallocated } from './load-balancer-addresses.ts';
import { openToAll } from './public-addresses.ts';

const addressTypes = ['ipv4', 'dualstack', 'dualstack-without-public-ipv4'] as const;

export const loadBalancer = resource({
  name: 'Load balancer',
  terraform: ['aws_lb', 'aws_alb'],
  cloudformation: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  attributes: {
    type: oneOf(['load_balancer_type', 'Type'], ['application', 'network', 'gateway'], 'application'),
    internal: boolean(['internal', 'Scheme'], false, { internal: true, 'internet-facing': false }),
    addresses: oneOf(['ip_address_type', 'IpAddressType'], addressTypes, 'ipv4'),
    subnets: lenient(count(['subnets', 'Subnets'])),
    mapped: lenient(unallocated(['subnet_mapping', 'SubnetMappings'])),
    reserved: number(['minimum_load_balancer_capacity.capacity_units', 'MinimumLoadBalancerCapacity.CapacityUnits']),
  },
  usage: {
    new_connections: amount('new connections a second, on average', 1, 25, 500),
    active_connections: amount('connections open at a time, on average', 60, 1500, 30_000),
    processed_bytes_gb: amount('GB processed an hour, on average', 0.05, 1, 20),
    rule_evaluations: amount('rule evaluations a second beyond ten rules, on average'),
  },

  lines: ({ type, internal, addresses, subnets, mapped, reserved = 0 }, usage) => {
    const operation = `LoadBalancing:${operations[type]}`;
    const hours = hourly('Hours', 1, 'hour', `AWSELB LoadBalancerUsage ${operation}`);
    const isPublic = type !== 'gateway' && !internal && addresses !== 'dualstack-without-public-ipv4';
    return [
      ...(isPublic ? openToAll(hours, mapped ?? subnets) : [hours]),
      reserved > 0 && hourly('Reserved capacity units', reserved, 'LCU-hour', `AWSELB ReservedLCUUsage ${operation}`),
      capacity(type, reserved, usage, `AWSELB LCUUsage ${operation}`),
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

/** An hour costs as many units as its largest dimension needs, not their sum; those that are reserved are paid for. */
function capacity(kind: Kind, reserved: number, usage: Traffic, key: string): Line {
  const needs = Object.entries(unit[kind]).flatMap(([name, holds]) => {
    const told = usage[name as keyof Traffic]; // the keys of `unit` are those of Traffic
    return told === undefined ? [] : [told / holds];
  });
  const units = needs.length === 0 ? undefined : Math.max(...needs, reserved) - reserved;
  const name = reserved > 0 ? 'Capacity units above those reserved' : 'Capacity units';
  return metered(name, units === undefined ? undefined : units * hoursPerMonth, 'LCU-hour', key, 'processed_bytes_gb');
}
