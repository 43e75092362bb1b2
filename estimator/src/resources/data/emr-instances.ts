import {
  amount,
  assuming,
  hoursPerMonth,
  metered,
  monthly,
  number,
  oneOf,
  present,
  required,
  text,
  times,
  type Line,
} from '../../resource.ts';

const volumeTypes = ['gp2', 'gp3', 'io1', 'standard', 'st1', 'sc1'] as const;

/** A group of instances reads alike wherever it stands. */
export const groupAttributes = {
  instanceType: required('none is written', text(['instance_type', 'InstanceType'])),
  count: number(['instance_count', 'InstanceCount'], 1),
  onSpot: present(['bid_price', 'BidPrice']),
  market: oneOf(['', 'Market'], ['ON_DEMAND', 'SPOT']),
  volumeType: oneOf(
    ['ebs_config.type', 'EbsConfiguration.EbsBlockDeviceConfigs.0.VolumeSpecification.VolumeType'],
    volumeTypes,
    'gp2',
  ),
  volumeGb: number(['ebs_config.size', 'EbsConfiguration.EbsBlockDeviceConfigs.0.VolumeSpecification.SizeInGB']),
  volumes: number(
    ['ebs_config.volumes_per_instance', 'EbsConfiguration.EbsBlockDeviceConfigs.0.VolumesPerInstance'],
    1,
  ),
};

export const groupUsage = {
  monthly_hrs: amount('hours a month that it runs, if not all 730'),
  spot_discount_percent: amount('how much spot instances cost less than on demand', 60, 60, 60),
};

type Group = {
  readonly instanceType: string | undefined;
  readonly count: number;
  readonly onSpot: boolean;
  readonly market: 'ON_DEMAND' | 'SPOT' | undefined;
  readonly volumeType: (typeof volumeTypes)[number];
  readonly volumeGb: number | undefined;
  readonly volumes: number;
};
type GroupUsage = Readonly<Record<keyof typeof groupUsage, number | undefined>>;

/** EMR's own fee comes on top of what EC2 bills. */
export function groupLines(group: Group, usage: GroupUsage): readonly (Line | false)[] {
  const { instanceType = '', count, volumeType, volumeGb, volumes } = group;
  const hours = usage.monthly_hrs ?? hoursPerMonth;
  const share = usage.monthly_hrs === undefined ? 1 : hours / hoursPerMonth;
  const disks = monthly(
    `Storage (${volumeType})`,
    count * volumes * (volumeGb ?? 0) * share,
    'GB',
    `AmazonEC2 EBS:VolumeUsage${suffixes[volumeType]}`,
  );
  return [
    instances(group, usage, hours),
    monthly(`EMR (${named(group)})`, count * hours, 'instance-hour', `ElasticMapReduce BoxUsage:${instanceType}`),
    volumeGb !== undefined && disks,
  ];
}

const isSpot = ({ onSpot, market }: Group): boolean => onSpot || market === 'SPOT';
const named = (group: Group): string => [group.instanceType, ...(isSpot(group) ? ['spot'] : [])].join(', ');

function instances(group: Group, usage: GroupUsage, hours: number): Line {
  const { instanceType = '', count } = group;
  const key = `AmazonEC2 BoxUsage:${instanceType} RunInstances`;
  const name = `Instances (${named(group)})`;
  if (!isSpot(group)) return monthly(name, count * hours, 'instance-hour', key);
  const discount = usage.spot_discount_percent;
  const line = metered(
    name,
    times(count * hours, discount === undefined ? undefined : 1 - discount / 100),
    'instance-hour',
    key,
    'spot_discount_percent',
  );
  return discount === undefined ? line : assuming(`spot instances cost ${discount} % less than on demand`, line);
}

const suffixes: Readonly<Record<(typeof volumeTypes)[number], string>> = {
  gp2: '.gp2',
  gp3: '.gp3',
  io1: '.piops',
  standard: '',
  st1: '.st1',
  sc1: '.sc1',
};
