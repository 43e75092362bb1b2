import { follow, isList } from '../../follow.ts';
import type { Data } from '../../model.ts';
import { amount, assuming, number, oneOf, repeated, required, resource, type Attribute } from '../../resource.ts';
import { platforms, type Platform } from './capacity-reservation.ts';
import { instanceHours } from './instance-lines.ts';

/** One of the instance types that the fleet may reserve. */
type Choice = {
  readonly instanceType: string;
  readonly platform: Platform;
  readonly weight: number;
  readonly priority: number;
};

const choices: Attribute<readonly Choice[]> = {
  terraform: '',
  cloudformation: 'InstanceTypeSpecifications',
  otherwise: [],
  read: raw => {
    const read = isList(raw) ? raw.map(readChoice) : [];
    return read.every(choice => choice !== undefined) ? read : undefined;
  },
  samples: [[], [{ instanceType: 'unknown-a', platform: 'Linux/UNIX', weight: 1, priority: 0 }]],
};

function readChoice(item: Data): Choice | undefined {
  const [instanceType, platform] = [follow(item, ['InstanceType']), follow(item, ['InstancePlatform'])];
  const [weight, priority] = [Number(follow(item, ['Weight']) ?? 1), Number(follow(item, ['Priority']) ?? 0)];
  if (typeof instanceType !== 'string' || typeof platform !== 'string' || !isPlatform(platform)) return undefined;
  return weight > 0 && Number.isFinite(priority) ? { instanceType, platform, weight, priority } : undefined;
}

const isPlatform = (name: string): name is Platform => Object.hasOwn(platforms, name);

/** It reserves the type that comes first, and others only where AWS has none of it. */
export const capacityReservationFleet = resource({
  name: 'Capacity reservation fleet',
  terraform: [],
  cloudformation: 'AWS::EC2::CapacityReservationFleet',
  attributes: {
    choices: required('no instance types are written', choices),
    capacity: required('no capacity is written', number(['', 'TotalTargetCapacity'])),
    tenancy: oneOf(['', 'Tenancy'], ['default'], 'default'),
  },
  usage: { unused_instances: amount('how many of its instances nothing runs in, on average') },
  lines: ({ choices: all, capacity = 0 }, usage) => {
    const [first] = [...all].sort((one, other) => one.priority - other.priority);
    if (first === undefined) return [];
    const { instanceType, platform, weight } = first;
    const hours = instanceHours({ instanceType }, platforms[platform]);
    const instances = usage.unused_instances ?? Math.ceil(capacity / weight);
    const unused = { ...repeated(instances, hours), name: hours.name.replace('Hours', 'Unused hours') };
    return [usage.unused_instances === undefined ? assuming(words, unused) : unused];
  },
});

const words = 'all of it is of the type that comes first, and nothing runs in it';
