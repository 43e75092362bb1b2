import {
  amount,
  assuming,
  choice,
  hourly,
  metered,
  monthly,
  notReserved,
  repeated,
  reserved,
  running,
  times,
  type Line,
  type Reserving,
  type UsageValues,
} from '../../resource.ts';
import { vcpusOf } from './instance-size.ts';
import type { Launched } from './launch.ts';
import { systems, type System } from './operating-systems.ts';

export const spotUsage = {
  spot_discount_percent: amount('by how many percent spot is cheaper than on-demand', 60, 60, 60),
};

const systemUsage = {
  operating_system: choice(
    'what its image runs',
    'linux',
    'windows',
    'rhel',
    'suse',
    'windows_sql_web',
    'windows_sql_standard',
    'windows_sql_enterprise',
    'linux_sql_web',
    'linux_sql_standard',
    'linux_sql_enterprise',
    'rhel_ha',
    'ubuntu_pro',
  ),
};

export const instanceUsage = {
  ...systemUsage,
  monthly_hrs: amount('hours a month that it runs, if not all 730'),
  monthly_cpu_credit_hrs: amount('hours a month that each processor works above its baseline', 0, 0, 100),
  vcpu_count: amount('how many processors it has, to count CPU credits, where its type does not say', 2, 2, 4),
  ...spotUsage,
};
type InstanceUsage = UsageValues<typeof instanceUsage> & Reserving;

/** How many there are of a launch, and how they are bought. */
export type Headcount = { readonly onDemand: number; readonly spot: number };

/** What instances cost, wherever they are launched from; their volumes are apart. */
export function instanceLines(
  launched: Launched,
  usage: InstanceUsage,
  { onDemand, spot }: Headcount,
): readonly (Line | false)[] {
  const { instanceType = '' } = launched;
  const all = onDemand + spot;
  if (all === 0) return [];
  const billed = billedHours(launched, usage, onDemand);
  const whileOn = (line: Line): Line => running(usage.monthly_hrs, line);
  const hours = sayingAddress(launched, instanceHours({ ...launched, instanceType }, usage.operating_system));
  return [
    billed > 0 && whileOn(repeated(billed, onTerms(launched, usage, hours))),
    spot > 0 && notReserved(usage, 'spot never is', discounted(usage, whileOn(repeated(spot, hours)))),
    isUnlimited(launched) && repeated(all, creditLine(instanceType, usage)),
    // Detailed monitoring is billed as seven metrics of CloudWatch.
    isMonitored(launched) && monthly('Detailed monitoring', 7 * all, 'metric', metricKey),
    isOpen(launched) && whileOn(hourly('Public IPv4 address', all, 'hour', addressKey)),
  ];
}

/** A dedicated host is billed whatever runs on it; licences come on top. */
const billedHours = ({ tenancy }: Launched, { operating_system: system }: InstanceUsage, instances: number): number =>
  tenancy === 'host' && (system ?? 'linux') === 'linux' ? 0 : instances;

/** On a dedicated host only licences are left to pay, which nobody reserves. */
const onTerms = ({ tenancy }: Launched, usage: InstanceUsage, hours: Line): Line =>
  tenancy === 'host' ? notReserved(usage, 'its host would be', hours) : reserved(usage, hours);

const isOpen = ({ publicIp, subnet }: Launched): boolean => publicIp ?? subnet === 'open';

/** Why no public address is counted, where nobody can tell. */
const uncounted = {
  default: 'no public IPv4 address is counted, though a default subnet gives one',
  unknown: 'no public IPv4 address is counted (its subnet is not known)',
} as const;

const sayingAddress = ({ publicIp, subnet }: Launched, hours: Line): Line =>
  publicIp === undefined && (subnet === 'default' || subnet === 'unknown') ? assuming(uncounted[subnet], hours) : hours;

const metricKey = 'AmazonCloudWatch CW:MetricMonitorUsage';
export const addressKey = 'AmazonVPC PublicIPv4:InUseAddress';

const isMonitored = ({ hasConfiguration, monitoredByConfiguration, monitoring }: Launched): boolean =>
  hasConfiguration ? monitoredByConfiguration : monitoring;

const boxes = { default: 'BoxUsage', dedicated: 'DedicatedUsage', host: 'HostBoxUsage' } as const;

type Box = { readonly instanceType: string; readonly tenancy?: keyof typeof boxes };

/** One instance, all the time, on demand. */
export function instanceHours({ instanceType, tenancy = 'default' }: Box, system: System | undefined): Line {
  const { name, code } = systems[system ?? 'linux'];
  const key = `AmazonEC2 ${boxes[tenancy]}:${instanceType} RunInstances${code}`;
  const line = hourly(`Hours (${name}, ${instanceType})`, 1, 'hour', key);
  return system === undefined ? assuming('it runs Linux (the image decides)', line) : line;
}

/** Spot has no price in AWS's list: it is what on-demand would cost, less what somebody tells. */
export const discounted = (usage: UsageValues<typeof spotUsage>, line: Line): Line => ({
  ...line,
  name: line.name.replace('Hours', 'Spot hours'),
  quantity: times(
    line.quantity,
    usage.spot_discount_percent === undefined ? undefined : 1 - usage.spot_discount_percent / 100,
  ),
  usageKey: line.quantity === undefined && line.usageKey !== undefined ? line.usageKey : 'spot_discount_percent',
});

/** The families that may use more than they earn unless told otherwise. */
const unlimitedUnlessTold = new Set(['t3', 't3a', 't4g']);
const familyOf = (instanceType: string): string => instanceType.split('.')[0] ?? '';

function isUnlimited({ instanceType = '', credits }: Launched): boolean {
  const family = familyOf(instanceType);
  return credits === undefined ? unlimitedUnlessTold.has(family) : credits === 'unlimited' && /^t\d/.test(family);
}

function creditLine(instanceType: string, usage: InstanceUsage): Line {
  const family = familyOf(instanceType);
  const isWindows = usage.operating_system?.startsWith('windows') === true;
  const operation = `${family.toUpperCase()}CPUCredits${isWindows ? ':0002' : ''}`;
  const quantity = times(usage.monthly_cpu_credit_hrs, usage.vcpu_count ?? vcpusOf(instanceType));
  const missing = usage.monthly_cpu_credit_hrs === undefined ? 'monthly_cpu_credit_hrs' : 'vcpu_count';
  return metered('CPU credits', quantity, 'vCPU-hour', `AmazonEC2 CPUCredits:${family} ${operation}`, missing);
}
