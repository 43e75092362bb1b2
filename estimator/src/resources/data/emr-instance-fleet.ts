import { assuming, number, required, resource, text, type Line } from '../../resource.ts';
import { groupLines, groupUsage } from './emr-instances.ts';

const types = { terraform: 'instance_type_configs', cloudformation: 'InstanceTypeConfigs' };

export const emrInstanceFleet = resource({
  name: 'EMR instance fleet',
  terraform: 'aws_emr_instance_fleet',
  cloudformation: 'AWS::EMR::InstanceFleetConfig',
  attributes: {
    instanceType: required(
      'no instance type is written',
      text([`${types.terraform}.0.instance_type`, `${types.cloudformation}.0.InstanceType`]),
    ),
    weight: number([`${types.terraform}.0.weighted_capacity`, `${types.cloudformation}.0.WeightedCapacity`], 1),
    onDemand: number(['target_on_demand_capacity', 'TargetOnDemandCapacity'], 0),
    onSpot: number(['target_spot_capacity', 'TargetSpotCapacity'], 0),
  },
  usage: groupUsage,

  lines: ({ instanceType, weight, onDemand, onSpot }, usage) => {
    const lines = (capacity: number, spot: boolean): readonly (Line | false)[] =>
      capacity === 0
        ? []
        : groupLines({ ...plain, instanceType, count: Math.ceil(capacity / weight), onSpot: spot }, usage);
    const [first, ...others] = [...lines(onDemand, false), ...lines(onSpot, true)];
    return [first ? assuming('all its instances are of the first type', first) : false, ...others];
  },
});

const plain = { market: undefined, volumeType: 'gp2', volumeGb: undefined, volumes: 1 } as const;
