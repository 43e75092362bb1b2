import {
  amount,
  assuming,
  boolean,
  choice,
  hourly,
  metered,
  monthly,
  oneOf,
  required,
  resource,
  running,
  text,
  times,
  type Line,
} from '../../resource.ts';
import { instanceVolumes } from './instance-volumes.ts';

export const ec2Instance = resource({
  name: 'EC2 instance',
  terraform: 'aws_instance',
  cloudformation: 'AWS::EC2::Instance',
  attributes: {
    instanceType: required('none is written; the launch template decides', text(['instance_type', 'InstanceType'])),
    tenancy: oneOf(['tenancy', 'Tenancy'], ['default', 'dedicated', 'host'], 'default'),
    monitoring: boolean(['monitoring', 'Monitoring'], false),
    credits: oneOf(['credit_specification.cpu_credits', 'CreditSpecification.CPUCredits'], ['standard', 'unlimited']),
    publicIp: boolean(['associate_public_ip_address', 'NetworkInterfaces.0.AssociatePublicIpAddress'], false),
  },
  usage: {
    operating_system: choice('what its image runs', 'linux', 'windows', 'rhel', 'suse'),
    monthly_hrs: amount('hours a month that it runs, if not all 730'),
    monthly_cpu_credit_hrs: amount('hours a month that each processor works above its baseline', 0, 0, 100),
    vcpu_count: amount('how many processors it has, to count CPU credits', 2, 2, 4),
  },
  parts: instanceVolumes,

  lines: ({ instanceType = '', tenancy, monitoring, credits, publicIp }, usage) => {
    const system = usage.operating_system ?? 'linux';
    const whileOn = (line: Line): Line => running(usage.monthly_hrs, line);
    const hours = hourly(
      `Hours (${systems[system].name}, ${instanceType})`,
      1,
      'hour',
      `AmazonEC2 ${boxes[tenancy]}:${instanceType} RunInstances${systems[system].code}`,
    );
    return [
      whileOn(usage.operating_system === undefined ? assuming('it runs Linux (the image decides)', hours) : hours),
      isUnlimited(instanceType, credits) && creditLine(instanceType, system, usage),
      // Detailed monitoring is billed as seven metrics of CloudWatch.
      monitoring && monthly('Detailed monitoring', 7, 'metric', 'AmazonCloudWatch CW:MetricMonitorUsage'),
      publicIp && whileOn(hourly('Public IPv4 address', 1, 'hour', 'AmazonVPC PublicIPv4:InUseAddress')),
    ];
  },
});

/** The operating system is in the image, not in the code; AWS tells it from the operation. */
const systems = {
  linux: { name: 'Linux', code: '' },
  windows: { name: 'Windows', code: ':0002' },
  rhel: { name: 'RHEL', code: ':0010' },
  suse: { name: 'SUSE', code: ':000g' },
} as const;

const boxes = { default: 'BoxUsage', dedicated: 'DedicatedUsage', host: 'HostBoxUsage' } as const;

/** The families that may use more than they earn unless told otherwise. */
const unlimitedUnlessTold = new Set(['t3', 't3a', 't4g']);
const familyOf = (instanceType: string): string => instanceType.split('.')[0] ?? '';

function isUnlimited(instanceType: string, credits: 'standard' | 'unlimited' | undefined): boolean {
  const family = familyOf(instanceType);
  return credits === undefined ? unlimitedUnlessTold.has(family) : credits === 'unlimited' && /^t\d/.test(family);
}

type CreditUsage = { readonly monthly_cpu_credit_hrs: number | undefined; readonly vcpu_count: number | undefined };

function creditLine(instanceType: string, system: keyof typeof systems, usage: CreditUsage): Line {
  const family = familyOf(instanceType);
  const operation = `${family.toUpperCase()}CPUCredits${system === 'windows' ? ':0002' : ''}`;
  const quantity = times(usage.monthly_cpu_credit_hrs, usage.vcpu_count);
  const missing = usage.monthly_cpu_credit_hrs === undefined ? 'monthly_cpu_credit_hrs' : 'vcpu_count';
  return metered('CPU credits', quantity, 'vCPU-hour', `AmazonEC2 CPUCredits:${family} ${operation}`, missing);
}
