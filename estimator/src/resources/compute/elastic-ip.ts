import { present, resource, running, amount, hourly } from '../../resource.ts';
import { addressKey } from './instance-lines.ts';

/** Attached or not, an address costs the same under two names; one of the customer's own pool costs nothing. */
export const elasticIp = resource({
  name: 'Elastic IP',
  terraform: 'aws_eip',
  cloudformation: 'AWS::EC2::EIP',
  attributes: {
    isAttached: present([
      `instance | network_interface | ${[
        '< aws_eip_association.allocation_id',
        '< aws_nat_gateway.allocation_id',
        '< aws_lb.subnet_mapping',
      ].join(' | ')}`,
      `InstanceId | ${[
        '< AWS::EC2::EIPAssociation.AllocationId',
        '< AWS::EC2::EIPAssociation.EIP',
        '< AWS::EC2::NatGateway.AllocationId',
      ].join(' | ')}`,
    ]),
  },
  usage: { monthly_hrs: amount('hours a month that it is held, if not all 730') },
  lines: () => [],
});
