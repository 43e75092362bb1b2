import type { ResourceEstimate } from '../../../estimator/src/estimate.ts';
import { Unknown } from '../../../estimator/src/model.ts';
import { estimate, free, priced, resource, unknown, unsupported, usage } from './build.ts';

const hours = (usd: number) => priced('Hours', 730, 'hour', usd, 'AmazonEC2 BoxUsage');
const storage = (size: number) => priced('Storage (gp3)', size, 'GB', 0.088, 'AmazonEC2 EBS:VolumeUsage.gp3');
const nat = (address: string) =>
  resource(address, [hours(0.048), usage('Data processed', 'GB', 0.048, 'AmazonEC2 NatGateway-Bytes')]);

const app = (name: string, size: number): readonly ResourceEstimate[] => [
  resource(`module.app["${name}"].aws_instance.node[0]`, [hours(0.107)]),
  resource(`module.app["${name}"].aws_ebs_volume.data`, [storage(size)]),
  free(`module.app["${name}"].aws_iam_role.node`),
];

const network = (region: string): readonly ResourceEstimate[] => [
  resource(`module.network["${region}"].aws_eip.this`, [hours(0.005)]),
  nat(`module.network["${region}"].module.subnets.aws_nat_gateway.this`),
  nat(`module.network["${region}"].module.spare[0].aws_nat_gateway.a`),
  nat(`module.network["${region}"].module.spare[0].aws_nat_gateway.b`),
  free(`module.network["${region}"].aws_vpc.this`),
];

const countUnknown = new Unknown('var.fleet has no value');
const workers: readonly ResourceEstimate[] = [
  resource('module.workers.aws_instance.node', [hours(0.107)], { countUnknown }),
  resource('module.workers.aws_ebs_volume.data', [unknown('size', 'variable "size" has no value')]),
];

const inStack = (address: string, size: number) => resource(address, [storage(size)], { language: 'cloudformation' });
const made: readonly ResourceEstimate[] = [
  free('aws_cloudformation_stack.extra'),
  inStack('aws_cloudformation_stack.extra/Data', 100),
  inStack('aws_cloudformation_stack.extra/Set["111111111111/eu-west-1"].Data', 10),
  inStack('aws_cloudformation_stack.extra/Set["111111111111/us-east-1"].Data', 10),
];

const path = (...names: readonly string[]): string => names.map(name => `module.${name}.`).join('');
const deep: readonly ResourceEstimate[] = [
  resource(`${path('a', 'b', 'c')}aws_eip.one`, [hours(0.005)]),
  resource(`${path('a', 'b', 'd')}aws_eip.two`, [hours(0.005)]),
  resource(`${path('a', 'b', 'd', 'e', 'f')}aws_eip.three`, [hours(0.005)]),
  resource(`${path('a', 'b', 'd', 'e', 'f')}aws_eip.four`, [hours(0.005)]),
  resource(`${path('a', 'b', 'd', 'e', 'g', 'h', 'i')}aws_eip.five`, [hours(0.005)]),
  resource(`${path('a', 'b', 'd', 'e', 'g', 'h', 'i')}aws_eip.six`, [hours(0.005)]),
];

const root = (usd: number): readonly ResourceEstimate[] => [
  ...app('shop', 100),
  resource('aws_instance.bastion', [hours(usd)]),
  free('aws_vpc.main'),
];

/** Modules in modules, some with one resource, some of which not all is known; an order that mixes them. */
export const nested = estimate([
  ...root(0.0114),
  ...network('eu'),
  ...workers,
  ...made,
  ...deep,
  nat('module.single.aws_nat_gateway.this'),
  unsupported('module.app["shop"].aws_chime_voice_connector.x'),
  ...app('blog', 50),
]);

export const nestedBefore = estimate([...root(0.107), ...network('eu'), ...app('blog', 20), ...deep.slice(0, 2)]);

const construct = (address: string) => resource(address, [hours(0.01)], { language: 'cloudformation' });

/** A stack of the CDK, and stacks in stacks. */
export const constructs = estimate([
  construct('Shop/Vpc/PublicSubnet1/NATGateway'),
  construct('Shop/Vpc/PublicSubnet2/NATGateway'),
  construct('Shop/Service/LB'),
  construct('Shop/Database'),
  construct('Network.Inner.Gateway'),
  construct('Network.Inner.Address'),
  construct('Web'),
]);
