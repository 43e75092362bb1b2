import {
  amount,
  assuming,
  boolean,
  choice,
  count,
  hourly,
  lenient,
  metered,
  notReserved,
  number,
  present,
  repeated,
  reserved,
  reservedInstanceUsage,
  resource,
  running,
  text,
  times,
  type Line,
} from '../../resource.ts';
import { volumeLines } from '../compute/ebs-volume.ts';
import { vcpusOf } from '../compute/instance-size.ts';
import { systems, type System } from '../compute/operating-systems.ts';
import { inTemplate, instances, nodeCount, nodeVolumes } from './node-volumes.ts';
import { onSpot, spotUsage } from './spot.ts';
import { matching } from './words.ts';

const [terraformType, cloudformationType] = inTemplate('instance_type', 'InstanceType');

export const eksNodeGroup = resource({
  name: 'EKS node group',
  terraform: 'aws_eks_node_group',
  cloudformation: 'AWS::EKS::Nodegroup',
  attributes: {
    nodes: nodeCount(''),
    instanceType: text([`instance_types.0 | ${terraformType}`, `InstanceTypes.0 | ${cloudformationType}`], 't3.medium'),
    types: lenient(count(['instance_types', 'InstanceTypes'])),
    spot: boolean(['capacity_type', 'CapacityType'], false, { SPOT: true, ON_DEMAND: false, CAPACITY_BLOCK: false }),
    windows: matching(['ami_type', 'AmiType'], /^WINDOWS/),
    diskGb: number(['disk_size', 'DiskSize']),
    publicIp: lenient(
      boolean(['subnet_ids > map_public_ip_on_launch', 'Subnets > MapPublicIpOnLaunch'], false),
      'no public IPv4 addresses are counted (its subnets are not known)',
    ),
    templateVolumes: present(inTemplate('block_device_mappings', 'BlockDeviceMappings')),
  },
  usage: {
    instances,
    operating_system: choice('what its image runs, where its type does not say', 'linux', 'windows', 'rhel', 'suse'),
    monthly_hrs: amount('hours a month that its nodes run, if not all 730'),
    monthly_cpu_credit_hrs: amount('hours a month that each processor works above its baseline'),
    vcpu_count: amount('how many processors a node has, to count CPU credits, where its type does not say'),
    ...spotUsage,
    ...reservedInstanceUsage,
  },
  parts: nodeVolumes,

  lines: (group, usage) => {
    const nodes = usage.instances ?? group.nodes ?? 0;
    const system = systemOf(group, usage.operating_system);
    const isWindows = system === 'windows';
    const hours = hoursLine({ ...group, system }, nodes);
    return [
      group.spot
        ? notReserved(usage, 'spot never is', onSpot(usage, running(usage.monthly_hrs, hours)))
        : running(usage.monthly_hrs, reserved(usage, hours)),
      usage.monthly_cpu_credit_hrs !== undefined && creditLine(group.instanceType, isWindows, nodes, usage),
      group.publicIp && running(usage.monthly_hrs, hourly('Public IPv4 addresses', nodes, 'hour', addressKey)),
      ...(group.templateVolumes ? [] : rootVolume(group.diskGb, isWindows, nodes)),
    ];
  },
});

const systemOf = ({ windows }: { readonly windows: boolean }, told: System = 'linux'): System =>
  windows ? 'windows' : told;

const addressKey = 'AmazonVPC PublicIPv4:InUseAddress';

type Nodes = { readonly instanceType: string; readonly types: number | undefined; readonly system: System };

function hoursLine({ instanceType, types = 1, system }: Nodes, nodes: number): Line {
  const { name, code } = systems[system];
  const key = `AmazonEC2 BoxUsage:${instanceType} RunInstances${code}`;
  const line = hourly(`Hours (${name}, ${instanceType})`, nodes, 'hour', key);
  return types > 1 ? assuming(`all nodes are ${instanceType}, the first of its ${types} types`, line) : line;
}

/** EKS gives a node 20 GB, on Windows 50, of the type that it takes itself: gp2. */
const rootVolume = (diskGb: number | undefined, isWindows: boolean, nodes: number): readonly Line[] =>
  volumeLines(
    { type: 'gp2', sizeGb: diskGb ?? (isWindows ? 50 : 20), iops: undefined, throughput: undefined },
    { monthly_standard_io_requests: undefined },
  )
    .filter(line => line !== false)
    .map(line => repeated(nodes, line));

type Credits = { readonly monthly_cpu_credit_hrs: number | undefined; readonly vcpu_count: number | undefined };

function creditLine(instanceType: string, isWindows: boolean, nodes: number, usage: Credits): Line {
  const [family = ''] = instanceType.split('.');
  const key = `AmazonEC2 CPUCredits:${family} ${family.toUpperCase()}CPUCredits${isWindows ? ':0002' : ''}`;
  const quantity = times(usage.monthly_cpu_credit_hrs, usage.vcpu_count ?? vcpusOf(instanceType), nodes);
  return metered('CPU credits', quantity, 'vCPU-hour', key, 'vcpu_count');
}
