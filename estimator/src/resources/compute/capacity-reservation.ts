import { amount, assuming, number, oneOf, repeated, required, resource, text } from '../../resource.ts';
import { instanceHours } from './instance-lines.ts';
import type { System } from './operating-systems.ts';

export const platforms = {
  'Linux/UNIX': 'linux',
  Windows: 'windows',
  'Red Hat Enterprise Linux': 'rhel',
  'SUSE Linux': 'suse',
  'Windows with SQL Server Web': 'windows_sql_web',
  'Windows with SQL Server Standard': 'windows_sql_standard',
  'Windows with SQL Server Enterprise': 'windows_sql_enterprise',
  'Linux with SQL Server Web': 'linux_sql_web',
  'Linux with SQL Server Standard': 'linux_sql_standard',
  'Linux with SQL Server Enterprise': 'linux_sql_enterprise',
  'RHEL with HA': 'rhel_ha',
  'RHEL with SQL Server Web': 'rhel_sql_web',
  'RHEL with SQL Server Standard': 'rhel_sql_standard',
  'RHEL with SQL Server Enterprise': 'rhel_sql_enterprise',
  'Ubuntu Pro': 'ubuntu_pro',
} as const satisfies Readonly<Record<string, System>>;

export type Platform = keyof typeof platforms;
const platformNames = Object.keys(platforms) as Platform[];

/** An instance that runs in it is billed in its stead: what is left is billed at the same rate. */
export const capacityReservation = resource({
  name: 'Capacity reservation',
  terraform: 'aws_ec2_capacity_reservation',
  cloudformation: 'AWS::EC2::CapacityReservation',
  attributes: {
    instanceType: required('no instance type is written', text(['instance_type', 'InstanceType'])),
    platform: required('no platform is written', oneOf(['instance_platform', 'InstancePlatform'], platformNames)),
    instances: required('no count is written', number(['instance_count', 'InstanceCount'])),
    tenancy: oneOf(['tenancy', 'Tenancy'], ['default', 'dedicated'], 'default'),
  },
  usage: { unused_instances: amount('how many of its instances nothing runs in, on average') },

  lines: ({ instanceType = '', platform = 'Linux/UNIX', instances, tenancy }, usage) => {
    const hours = instanceHours({ instanceType, tenancy }, platforms[platform]);
    const unused = {
      ...repeated(usage.unused_instances ?? instances, hours),
      name: hours.name.replace('Hours', 'Unused hours'),
    };
    return [usage.unused_instances === undefined ? assuming('nothing runs in it', unused) : unused];
  },
});
