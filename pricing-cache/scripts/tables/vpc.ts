import { type Item, type Table } from '../table.ts';

const items: Readonly<Record<string, readonly [service: string, ...item: Item]>> = {
  natGateway: ['AmazonEC2', 'NatGateway-Hours', 'Hrs'],
  'natGateway.dataProcessed': ['AmazonEC2', 'NatGateway-Bytes', 'GB'],
  'natGateway.provisionedBandwidth': ['AmazonEC2', 'NatGateway-Prvd-Gbps', 'Gbps-hrs'],
  'publicIpv4.inUse': ['AmazonVPC', 'PublicIPv4:InUseAddress', 'Hrs'],
  'publicIpv4.idle': ['AmazonVPC', 'PublicIPv4:IdleAddress', 'Hrs'],
};

/** NAT gateways are billed by EC2, public addresses by VPC. */
export const vpc: Table = {
  file: 'vpc.csv.gz',
  usd: 'usd',
  label: 'item',
  lines: ({ item = '' }) => {
    const [service, usageType, unit] = items[item] ?? [];
    return service === undefined || usageType === undefined || unit === undefined ? [] : [{ service, usageType, unit }];
  },
};
