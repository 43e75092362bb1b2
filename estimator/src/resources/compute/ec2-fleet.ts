import { count, number, oneOf, required, resource, text, type Names } from '../../resource.ts';
import { fleetSize, groupUsage, groupVolumes, ofTheFirst, unitsOf, weighed, within } from './group.ts';
import { instanceLines, instanceUsage } from './instance-lines.ts';
import { launchAttributes, type Launch } from './launch.ts';

/** Of several launch templates and overrides, the first stands for all. */
const override = (name: Names): Names => [
  `launch_template_config.0.override.0.${name[0]}`,
  `LaunchTemplateConfigs.0.Overrides.0.${name[1]}`,
];
const template = 'launch_template_config.0.launch_template_specification';
const ofTemplate = 'LaunchTemplateConfigs.0.LaunchTemplateSpecification';

const launch: Launch = {
  template: [
    [`${template}.launch_template_id`, `${template}.launch_template_name`],
    [`${ofTemplate}.LaunchTemplateId`, `${ofTemplate}.LaunchTemplateName`],
  ],
  subnets: [[override(['subnet_id', ''])[0]], [override(['', 'SubnetId'])[1]]],
};

const target = (name: Names): Names => [
  `target_capacity_specification.${name[0]}`,
  `TargetCapacitySpecification.${name[1]}`,
];

/** In a part, a slash leads to the fleet. */
const sizeAttributes = (fleet: '' | '/') => ({
  capacity: required(
    'no size is written',
    number(within(fleet, target(['total_target_capacity', 'TotalTargetCapacity']))),
  ),
  weight: number(within(fleet, override(['weighted_capacity', 'WeightedCapacity'])), 1),
});

export const fleetVolumes = groupVolumes(launch, fleetSize(sizeAttributes('/')));

export const ec2Fleet = resource({
  name: 'EC2 fleet',
  terraform: 'aws_ec2_fleet',
  cloudformation: 'AWS::EC2::EC2Fleet',
  attributes: {
    ...launchAttributes(launch),
    ...sizeAttributes(''),
    overridingType: text(override(['instance_type', 'InstanceType'])),
    kinds: count(['launch_template_config.0.override', 'LaunchTemplateConfigs.0.Overrides']),
    onDemand: number(target(['on_demand_target_capacity', 'OnDemandTargetCapacity']), 0),
    spot: number(target(['spot_target_capacity', 'SpotTargetCapacity']), 0),
    kind: required(
      'no kind of capacity is written',
      oneOf(target(['default_target_capacity_type', 'DefaultTargetCapacityType']), ['spot', 'on-demand']),
    ),
  },
  usage: { ...groupUsage, ...instanceUsage },
  parts: fleetVolumes,

  // What is told of neither kind is of the default kind.
  lines: (written, usage) => {
    const fleet = { ...written, instanceType: written.overridingType ?? written.instanceType };
    const units = unitsOf(fleet, usage.instances);
    const least = Math.min(units, fleet.kind === 'spot' ? fleet.onDemand : fleet.spot);
    const bought =
      fleet.kind === 'spot' ? { onDemand: least, spot: units - least } : { onDemand: units - least, spot: least };
    return instanceLines(fleet, usage, weighed(bought, fleet.weight)).map(line => ofTheFirst(fleet.kinds, line));
  },
});
