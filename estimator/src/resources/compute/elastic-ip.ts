import { amount, hourly, resource, running, text, written } from '../../resource.ts';
import { addressKey } from './instance-lines.ts';

const attachments = {
  terraform: [
    'instance',
    'network_interface',
    '< aws_eip_association.allocation_id',
    '< aws_nat_gateway.allocation_id',
    '< aws_nat_gateway.secondary_allocation_ids',
    '< aws_nat_gateway.availability_zone_address.allocation_ids',
    '< aws_lb.subnet_mapping.allocation_id',
    '< aws_transfer_server.endpoint_details.address_allocation_ids',
  ],
  cloudformation: [
    'InstanceId',
    '< AWS::EC2::EIPAssociation.AllocationId',
    '< AWS::EC2::EIPAssociation.EIP',
    '< AWS::EC2::NatGateway.AllocationId',
    '< AWS::EC2::NatGateway.SecondaryAllocationIds',
    '< AWS::EC2::NatGateway.AvailabilityZoneAddresses.AllocationIds',
    '< AWS::ElasticLoadBalancingV2::LoadBalancer.SubnetMappings',
    '< AWS::Transfer::Server.EndpointDetails.AddressAllocationIds',
  ],
};

export const elasticIp = resource({
  name: 'Elastic IP',
  terraform: 'aws_eip',
  cloudformation: 'AWS::EC2::EIP',
  attributes: {
    isAttached: written([attachments.terraform.join(' | '), attachments.cloudformation.join(' | ')]),
    pool: text(['public_ipv4_pool', 'PublicIpv4Pool'], 'amazon'),
    isOnOutpost: written(['customer_owned_ipv4_pool', '']),
  },
  usage: { monthly_hrs: amount('hours a month that it is held, if not all 730') },

  // AWS bills its own addresses, in use or not, and none that a customer has brought.
  lines: ({ isAttached, pool, isOnOutpost }, usage) => [
    pool === 'amazon' &&
      !isOnOutpost &&
      running(
        usage.monthly_hrs,
        isAttached
          ? hourly('Public IPv4 address', 1, 'hour', addressKey)
          : hourly('Public IPv4 address, idle', 1, 'hour', 'AmazonVPC PublicIPv4:IdleAddress'),
      ),
  ],
});
