import { amount, hourly, required, reserved, reservedUsage, resource, running, text } from '../../resource.ts';

/** A host is billed for its family, whatever runs on it. */
export const dedicatedHost = resource({
  name: 'Dedicated host',
  terraform: 'aws_ec2_host',
  cloudformation: 'AWS::EC2::Host',
  attributes: {
    family: required(
      'neither a family nor a type is written',
      text(['instance_family | instance_type', 'InstanceFamily | InstanceType']),
    ),
  },
  usage: { monthly_hrs: amount('hours a month that it is held, if not all 730'), ...reservedUsage },

  lines: ({ family = '' }, usage) => {
    const [name = ''] = family.split('.');
    const hours = hourly(`Hours (${name})`, 1, 'hour', `AmazonEC2 HostUsage:${name}`);
    return [running(usage.monthly_hrs, reserved(usage, hours))];
  },
});
