import { amount, assuming, hourly, number, oneOf, required, resource, running, text } from '../../resource.ts';
import { discounted, spotUsage } from '../compute/instance-lines.ts';

/** GameLift's own instances: their prices are not EC2's. The build says what they run. */
export const gameFleet = resource({
  name: 'Game fleet',
  terraform: 'aws_gamelift_fleet',
  cloudformation: 'AWS::GameLift::Fleet',
  attributes: {
    instanceType: required('no instance type is written', text(['ec2_instance_type', 'EC2InstanceType'])),
    kind: oneOf(['fleet_type', 'FleetType'], ['ON_DEMAND', 'SPOT'], 'ON_DEMAND'),
    compute: oneOf(['', 'ComputeType'], ['EC2', 'ANYWHERE'], 'EC2'),
    instances: number(['', 'DesiredEC2Instances'], 1),
    system: text(['build_id > operating_system', 'BuildId > OperatingSystem'], 'AMAZON_LINUX_2023'),
  },
  usage: {
    average_instances: amount('instances on average, where scaling changes their number'),
    monthly_hrs: amount('hours a month that they run, if not all 730'),
    ...spotUsage,
  },
  freeWithoutLines: "it runs on machines of one's own: sessions and connections are billed by use",
  lines: ({ instanceType = '', kind, compute, instances, system }, usage) => {
    if (compute === 'ANYWHERE') return [];
    const name = system.startsWith('WINDOWS') ? 'Windows' : 'Linux';
    const key = `AmazonGameLift BoxUsage:${instanceType} Consume${name}GameLiftInstance`;
    const count = usage.average_instances ?? instances;
    const hours = running(usage.monthly_hrs, hourly(`Hours (${name}, ${instanceType})`, count, 'hour', key));
    const said =
      usage.average_instances === undefined ? assuming(`as many run as it begins with: ${instances}`, hours) : hours;
    return [kind === 'SPOT' ? discounted(usage, said) : said];
  },
});
