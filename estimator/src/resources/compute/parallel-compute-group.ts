import { follow, isList } from '../../follow.ts';
import {
  amount,
  assuming,
  count,
  number,
  oneOf,
  repeated,
  required,
  resource,
  running,
  text,
  unnamed,
  type Attribute,
} from '../../resource.ts';
import { discounted, instanceHours, spotUsage } from './instance-lines.ts';

/** Of several types that it may start. */
const firstType: Attribute<string | undefined> = {
  ...text(['', 'InstanceConfigs']),
  read: raw => {
    const type = typeof raw === 'string' ? raw : isList(raw) ? follow(raw[0] ?? null, ['InstanceType']) : undefined;
    return typeof type === 'string' ? type : undefined;
  },
};

/** Instances of EC2 that a cluster of PCS starts and stops, and a fee for each of them. */
export const parallelComputeGroup = resource({
  name: 'Parallel compute group',
  terraform: [],
  cloudformation: 'AWS::PCS::ComputeNodeGroup',
  attributes: {
    instanceType: required('no instance type is written', firstType),
    types: count(['', 'InstanceConfigs']),
    least: number(['', 'ScalingConfiguration.MinInstanceCount'], 0),
    most: number(['', 'ScalingConfiguration.MaxInstanceCount']),
    option: oneOf(['', 'PurchaseOption'], ['ONDEMAND', 'SPOT', 'CAPACITY_BLOCK'], 'ONDEMAND'),
  },
  usage: {
    average_instances: amount('instances on average'),
    monthly_hrs: amount('hours a month that they run, if not all 730'),
    ...spotUsage,
  },
  lines: ({ instanceType = '', types = 1, least, most, option }, usage) => {
    const instances = usage.average_instances ?? least;
    const hours = running(usage.monthly_hrs, repeated(instances, instanceHours({ instanceType }, 'linux')));
    const fee = { ...hours, name: 'Node management', key: unnamed('AWSPCS') };
    const words = usage.average_instances === undefined ? [fewest(least, most), ...ofFirst(types)] : ofFirst(types);
    const said = words.length === 0 ? hours : assuming(words.join('; '), hours);
    return [option === 'SPOT' ? discounted(usage, said) : said, fee];
  },
});

const fewest = (least: number, most: number | undefined): string =>
  `as few run as scaling keeps: ${least} of at most ${most ?? 'any number'}`;

const ofFirst = (types: number): readonly string[] => (types > 1 ? ['all are of the type that comes first'] : []);
