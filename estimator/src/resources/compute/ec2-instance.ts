import { reservedInstanceUsage, resource, written, type Names } from '../../resource.ts';
import { instanceLines, instanceUsage } from './instance-lines.ts';
import { instanceVolumes } from './instance-volumes.ts';
import { isSpot, launchAttributes, type Launch } from './launch.ts';

const ownNames = {
  instanceType: ['instance_type', 'InstanceType'],
  tenancy: ['tenancy', 'Tenancy'],
  monitoring: ['monitoring', 'Monitoring'],
  credits: ['credit_specification.cpu_credits', 'CreditSpecification.CPUCredits'],
  publicIp: ['associate_public_ip_address', 'NetworkInterfaces.0.AssociatePublicIpAddress'],
  market: ['instance_market_options.market_type', ''],
} satisfies Readonly<Record<string, Names>>;

export const instanceLaunch: Launch = {
  own: ownNames,
  blocks: ['', ''],
  template: [
    ['launch_template.id', 'launch_template.name'],
    ['LaunchTemplate.LaunchTemplateId', 'LaunchTemplate.LaunchTemplateName'],
  ],
  subnets: [['subnet_id'], ['SubnetId', 'NetworkInterfaces.0.SubnetId']],
};

/** The Elastic IP of an instance, which is billed on its own, takes the place of the address that it would have. */
export const elasticAddress = {
  hasElasticIp: written([
    '< aws_eip.instance | < aws_eip_association.instance_id',
    '< AWS::EC2::EIP.InstanceId | < AWS::EC2::EIPAssociation.InstanceId',
  ]),
};

export const withAddress = <T extends { readonly hasElasticIp: boolean; readonly publicIp: boolean | undefined }>(
  launched: T,
): T => (launched.hasElasticIp ? { ...launched, publicIp: false } : launched);

export const ec2Instance = resource({
  name: 'EC2 instance',
  terraform: 'aws_instance',
  cloudformation: 'AWS::EC2::Instance',
  attributes: { ...launchAttributes(instanceLaunch), ...elasticAddress },
  usage: { ...instanceUsage, ...reservedInstanceUsage },
  parts: instanceVolumes(instanceLaunch),

  lines: (launched, usage) =>
    instanceLines(withAddress(launched), usage, isSpot(launched) ? { onDemand: 0, spot: 1 } : { onDemand: 1, spot: 0 }),
});
