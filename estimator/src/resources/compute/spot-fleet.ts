import { count, number, required, resource, type Names } from '../../resource.ts';
import { fleetSize, groupUsage, groupVolumes, ofTheFirst, unitsOf, weighed, within } from './group.ts';
import { instanceLines, instanceUsage } from './instance-lines.ts';
import { firstOf, launchAttributes, type Launch } from './launch.ts';

const config = 'SpotFleetRequestConfigData';
/** Of several launches, the first stands for all. */
const specification = (name: Names): Names => [
  `launch_specification.0.${name[0]}`,
  `${config}.LaunchSpecifications.0.${name[1]}`,
];
const override = (name: Names): Names => [
  `launch_template_config.0.overrides.0.${name[0]}`,
  `${config}.LaunchTemplateConfigs.0.Overrides.0.${name[1]}`,
];
const template = (name: Names): Names => [
  `launch_template_config.0.launch_template_specification.${name[0]}`,
  `${config}.LaunchTemplateConfigs.0.LaunchTemplateSpecification.${name[1]}`,
];
const [[idInTerraform, id], [nameInTerraform, name]] = [
  template(['id', 'LaunchTemplateId']),
  template(['name', 'LaunchTemplateName']),
];

const launch: Launch = {
  own: {
    instanceType: firstOf(
      specification(['instance_type', 'InstanceType']),
      override(['instance_type', 'InstanceType']),
    ),
    tenancy: specification(['placement_tenancy', 'Placement.Tenancy']),
    monitoring: specification(['monitoring', 'Monitoring.Enabled']),
    publicIp: specification(['associate_public_ip_address', 'NetworkInterfaces.0.AssociatePublicIpAddress']),
  },
  blocks: specification(['', '']),
  template: [
    [idInTerraform, nameInTerraform],
    [id, name],
  ],
  subnets: [[specification(['subnet_id', ''])[0]], [specification(['', 'SubnetId'])[1]]],
};

/** In a part, a slash leads to the fleet. */
const sizeAttributes = (fleet: '' | '/') => ({
  capacity: required('no size is written', number([`${fleet}target_capacity`, `${fleet}${config}.TargetCapacity`])),
  weight: number(within(fleet, weights), 1),
});

const weights = firstOf(
  specification(['weighted_capacity', 'WeightedCapacity']),
  override(['weighted_capacity', 'WeightedCapacity']),
);

export const spotFleetVolumes = groupVolumes(launch, fleetSize(sizeAttributes('/')));

export const spotFleet = resource({
  name: 'Spot fleet',
  terraform: 'aws_spot_fleet_request',
  cloudformation: 'AWS::EC2::SpotFleet',
  attributes: {
    ...launchAttributes(launch),
    ...sizeAttributes(''),
    kinds: count([
      'launch_specification | launch_template_config.0.overrides',
      `${config}.LaunchSpecifications | ${config}.LaunchTemplateConfigs.0.Overrides`,
    ]),
    onDemand: number(['on_demand_target_capacity', `${config}.OnDemandTargetCapacity`], 0),
  },
  usage: { ...groupUsage, ...instanceUsage },
  parts: spotFleetVolumes,

  lines: (fleet, usage) => {
    const units = unitsOf(fleet, usage.instances);
    const onDemand = Math.min(units, fleet.onDemand);
    const bought = weighed({ onDemand, spot: units - onDemand }, fleet.weight);
    return instanceLines(fleet, usage, bought).map(line => ofTheFirst(fleet.kinds, line));
  },
});
