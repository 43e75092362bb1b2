import {
  count,
  number,
  oneOf,
  present,
  required,
  reservedInstanceUsage,
  resource,
  text,
  type Attribute,
  type Line,
  type Names,
} from '../../resource.ts';
import {
  groupUsage,
  groupVolumes,
  ofTheFirst,
  outerGroupUsage,
  size,
  split,
  unitsOf,
  weighed,
  within,
  type Capacity,
} from './group.ts';
import { instanceLines, instanceUsage } from './instance-lines.ts';
import { isSpot, launchAttributes, type Launch } from './launch.ts';

const mixed = ['mixed_instances_policy.launch_template', 'MixedInstancesPolicy.LaunchTemplate'] as const;
const override = (name: Names): Names => [`${mixed[0]}.override.0.${name[0]}`, `${mixed[1]}.Overrides.0.${name[1]}`];
const share = (name: Names): Names => [
  `mixed_instances_policy.instances_distribution.${name[0]}`,
  `MixedInstancesPolicy.InstancesDistribution.${name[1]}`,
];

const launch: Launch = {
  template: [
    [
      'launch_template.id',
      'launch_template.name',
      `${mixed[0]}.launch_template_specification.launch_template_id`,
      `${mixed[0]}.launch_template_specification.launch_template_name`,
    ],
    [
      'LaunchTemplate.LaunchTemplateId',
      'LaunchTemplate.LaunchTemplateName',
      `${mixed[1]}.LaunchTemplateSpecification.LaunchTemplateId`,
      `${mixed[1]}.LaunchTemplateSpecification.LaunchTemplateName`,
    ],
  ],
  configuration: [['launch_configuration'], ['LaunchConfigurationName']],
  subnets: [['vpc_zone_identifier'], ['VPCZoneIdentifier']],
};

/** In a part, a slash leads to the group. */
const sizeAttributes = (group: '' | '/') => ({
  capacity: required(
    'no size is written',
    number([`${group}desired_capacity | ${group}min_size`, `${group}DesiredCapacity | ${group}MinSize`]),
  ),
  weight: number(within(group, override(['weighted_capacity', 'WeightedCapacity'])), 1),
  mostCapacity: number([`${group}max_size`, `${group}MaxSize`]),
  hasWarmPool: present([`${group}warm_pool`, `${group}${warmPool}`]),
  warmState: oneOf(
    [`${group}warm_pool.pool_state`, `${group}${warmPool} > PoolState`],
    ['Stopped', 'Running', 'Hibernated'],
    'Stopped',
  ),
  warmLeast: number([`${group}warm_pool.min_size`, `${group}${warmPool} > MinSize`], 0),
  prepared: unlessMinusOne(
    number([`${group}warm_pool.max_group_prepared_capacity`, `${group}${warmPool} > MaxGroupPreparedCapacity`]),
  ),
});

const warmPool = '< AWS::AutoScaling::WarmPool.AutoScalingGroupName';

/** For a warm pool, -1 takes back the number that was written before: its most is the group's. */
const unlessMinusOne = (attribute: Attribute<number | undefined>): Attribute<number | undefined> => ({
  ...attribute,
  read: raw => (raw === -1 || raw === '-1' ? Infinity : attribute.read(raw)),
});

type Sized = Capacity & {
  readonly mostCapacity: number | undefined;
  readonly hasWarmPool: boolean;
  readonly warmLeast: number;
  readonly prepared: number | undefined;
};

/** A warm pool makes up the difference between what the group has and the most it may have. */
function warmInstances(sized: Sized): number {
  const { capacity = 0, weight, mostCapacity = 0, hasWarmPool, warmLeast, prepared = Infinity } = sized;
  const most = prepared === Infinity ? mostCapacity : prepared;
  return hasWarmPool ? Math.ceil(Math.max(warmLeast, most - capacity) / weight) : 0;
}

export const autoScalingVolumes = groupVolumes(
  launch,
  size({
    attributes: sizeAttributes('/'),
    usage: outerGroupUsage,
    copies: (sized, usage) => Math.ceil(unitsOf(sized, usage['/instances']) / sized.weight) + warmInstances(sized),
  }),
);

export const autoScalingGroup = resource({
  name: 'Auto Scaling group',
  terraform: 'aws_autoscaling_group',
  cloudformation: 'AWS::AutoScaling::AutoScalingGroup',
  attributes: {
    ...launchAttributes(launch),
    ...sizeAttributes(''),
    overridingType: text(override(['instance_type', 'InstanceType'])),
    overrides: count([`${mixed[0]}.override`, `${mixed[1]}.Overrides`]),
    onDemandBase: number(share(['on_demand_base_capacity', 'OnDemandBaseCapacity']), 0),
    onDemandPercent: number(
      share(['on_demand_percentage_above_base_capacity', 'OnDemandPercentageAboveBaseCapacity']),
      100,
    ),
  },
  usage: { ...groupUsage, ...instanceUsage, ...reservedInstanceUsage },
  parts: autoScalingVolumes,

  lines: (written, usage) => {
    const group = { ...written, instanceType: written.overridingType ?? written.instanceType };
    const units = unitsOf(group, usage.instances);
    const bought = isSpot(group)
      ? { onDemand: 0, spot: units }
      : split(units, group.onDemandBase, group.onDemandPercent);
    // AWS bills of a warm pool what its instances hold: volumes always, hours where they run.
    const warm = group.warmState === 'Running' ? warmInstances(group) : 0;
    return [
      ...instanceLines(group, usage, weighed(bought, group.weight)).map(line => ofTheFirst(group.overrides, line)),
      ...instanceLines(group, usage, { onDemand: warm, spot: 0 }).map(ofWarmPool),
    ];
  },
});

const ofWarmPool = (line: Line | false): Line | false => line && { ...line, name: `Warm pool: ${line.name}` };
