import {
  alsoCalled,
  amount,
  assumed,
  boolean,
  hourly,
  number,
  oneOf,
  repeated,
  resource,
  text,
  type Names,
  type Values,
} from '../../resource.ts';
import { beanstalkBalancer, balancerUsage } from './beanstalk-balancer.ts';
import { beanstalkDatabase, databaseAttributes, databaseUsage } from './beanstalk-database.ts';
import { beanstalkLogs, logsUsage, streamsLogs } from './beanstalk-logs.ts';
import { setting } from './beanstalk-setting.ts';
import { volumeLines, volumeTypes, volumeUsage } from './ebs-volume.ts';
import { split } from './group.ts';
import { addressKey, instanceLines, instanceUsage, type Headcount } from './instance-lines.ts';
import { firstOf } from './launch.ts';

const launch = (name: string): Names => setting('aws:autoscaling:launchconfiguration', name);
const kind = (name: string): Names => setting('aws:elasticbeanstalk:environment', name);
const instances = (name: string): Names => setting('aws:ec2:instances', name);

const attributes = {
  types: assumed(
    'its instances are t3.micro (region and platform decide)',
    text(firstOf(instances('InstanceTypes'), launch('InstanceType')), 't3.micro'),
  ),
  isMonitored: oneOf(launch('MonitoringInterval'), ['1 minute', '5 minute'], '5 minute'),
  volumeType: assumed(
    'root volumes are gp2 (the platform decides)',
    oneOf(launch('RootVolumeType'), volumeTypes, 'gp2'),
  ),
  volumeGb: assumed('root volumes have 8 GB (the platform decides)', number(launch('RootVolumeSize'), 8)),
  volumeIops: number(launch('RootVolumeIOPS')),
  throughput: number(launch('RootVolumeThroughput')),
  least: number(setting('aws:autoscaling:asg', 'MinSize'), 1),
  kind: oneOf(kind('EnvironmentType'), ['LoadBalanced', 'SingleInstance'], 'LoadBalanced'),
  balancer: oneOf(kind('LoadBalancerType'), ['classic', 'application', 'network'], 'classic'),
  isShared: boolean(kind('LoadBalancerIsShared'), false),
  tier: oneOf(['tier', 'Tier.Name'], ['WebServer', 'Worker'], 'WebServer'),
  spot: boolean(instances('EnableSpot'), false),
  onDemandBase: number(instances('SpotFleetOnDemandBase'), 0),
  onDemandPercent: number(instances('SpotFleetOnDemandAboveBasePercentage')),
  streamsLogs,
  ...databaseAttributes,
};

/** Free by itself: what it starts is billed, as its option settings say. */
export const elasticBeanstalkEnvironment = resource({
  name: 'Elastic Beanstalk environment',
  terraform: 'aws_elastic_beanstalk_environment',
  cloudformation: 'AWS::ElasticBeanstalk::Environment',
  attributes,
  usage: {
    instances: amount('how many instances there are on average, if not as many as is written'),
    ...instanceUsage,
    monthly_cpu_credit_hrs: alsoCalled('ec2.monthly_cpu_credit_hrs', instanceUsage.monthly_cpu_credit_hrs),
    ...volumeUsage,
    ...balancerUsage,
    ...databaseUsage,
    ...logsUsage,
  },

  lines: (values, usage) => {
    const isSingle = values.kind === 'SingleInstance';
    const count = usage.instances ?? (isSingle ? 1 : values.least);
    return [
      ...instanceLines(launchedBy(values), usage, bought(values, count)),
      // One instance alone has a fixed address in place of a load balancer.
      isSingle && hourly('Public IPv4 address', 1, 'hour', addressKey),
      ...volumeLines(rootVolume(values), usage).map(line => line && repeated(count, line)),
      ...(hasBalancer(values) ? beanstalkBalancer(values.balancer, usage) : []),
      ...beanstalkDatabase(values, usage),
      ...beanstalkLogs(values.streamsLogs, usage),
    ];
  },
});

type Environment = Values<typeof attributes>;

function bought({ kind, spot, onDemandBase, onDemandPercent }: Environment, count: number): Headcount {
  if (!spot) return { onDemand: count, spot: 0 };
  return split(count, onDemandBase, onDemandPercent ?? (kind === 'SingleInstance' ? 0 : 70));
}

const rootVolume = ({ volumeType, volumeGb, volumeIops, throughput }: Environment) => ({
  type: volumeType,
  sizeGb: volumeGb,
  iops: volumeIops,
  throughput,
});

const hasBalancer = ({ kind, isShared, tier }: Environment): boolean =>
  kind === 'LoadBalanced' && !isShared && tier === 'WebServer';

const launchedBy = ({ types, isMonitored }: Environment) => ({
  instanceType: types.split(',')[0]?.trim(),
  monitoring: isMonitored === '1 minute',
  tenancy: 'default' as const,
  credits: undefined,
  publicIp: false,
  subnet: 'closed' as const,
  market: undefined,
  spotPrice: false,
  hasConfiguration: false,
  monitoredByConfiguration: false,
});
