import {
  amount,
  assuming,
  count,
  hourly,
  lenient,
  metered,
  oneOf,
  present,
  repeated,
  resource,
  type Line,
  type Part,
} from '../../resource.ts';

const types = ['Gateway', 'Interface', 'GatewayLoadBalancer', 'Resource', 'ServiceNetwork'] as const;
type Kind = (typeof types)[number];

/** A service network's endpoint has no hours of its own: what the network offers is billed by Lattice. */
type Billed = Exclude<Kind, 'Gateway' | 'ServiceNetwork'>;
const isBilled = (kind: Kind): kind is Billed => kind !== 'Gateway' && kind !== 'ServiceNetwork';

const usageTypes: Readonly<Record<Exclude<Kind, 'Gateway'>, string>> = {
  Interface: 'VpcEndpoint',
  GatewayLoadBalancer: 'VpcEndpoint-GWLBE',
  // AWS bills its hours and its data too, and names no usage types of its own for them.
  Resource: 'VpcEndpoint',
  ServiceNetwork: 'VPCLattice-DataProcessing',
};

function hours(kind: Billed): Line {
  const line = hourly('Hours, for each zone', 1, 'hour', `AmazonVPC ${usageTypes[kind]}-Hours`);
  return kind === 'Resource' ? assuming('it is billed as an interface endpoint', line) : line;
}

const subnetAssociation = resource({
  name: 'Subnet association',
  terraform: [],
  cloudformation: [],
  attributes: { type: oneOf(['/vpc_endpoint_type', '/VpcEndpointType'], types, 'Gateway') },
  lines: ({ type }) => [isBilled(type) && hours(type)],
});

const subnetAssociations: Part = {
  type: subnetAssociation,
  terraform: '< aws_vpc_endpoint_subnet_association.vpc_endpoint_id',
  cloudformation: '',
  label: (_, index) => `Subnet association ${String(index + 1)}`,
};

export const vpcEndpoint = resource({
  name: 'VPC endpoint',
  terraform: 'aws_vpc_endpoint',
  cloudformation: 'AWS::EC2::VPCEndpoint',
  attributes: {
    type: oneOf(['vpc_endpoint_type', 'VpcEndpointType'], types, 'Gateway'),
    subnets: lenient(count(['subnet_ids', 'SubnetIds'])),
    hasAssociations: present(['< aws_vpc_endpoint_subnet_association.vpc_endpoint_id', '']),
  },
  usage: {
    monthly_data_processed_gb: amount('GB through the endpoint a month', 10, 500, 10_000),
  },
  parts: [subnetAssociations],

  lines: ({ type, subnets, hasAssociations }, usage) => {
    if (type === 'Gateway') return [];
    const { monthly_data_processed_gb: processed } = usage;
    const key = `AmazonVPC ${usageTypes[type]}-Bytes`;
    return [
      isBilled(type) && zones(type, subnets, hasAssociations),
      metered('Data processed', processed, 'GB', key, 'monthly_data_processed_gb'),
    ];
  },
});

function zones(kind: Billed, subnets: number | undefined, hasAssociations: boolean): Line | false {
  if (subnets !== undefined) return repeated(subnets, hours(kind));
  return !hasAssociations && assuming('it is in one zone (its subnets are not known)', hours(kind));
}
