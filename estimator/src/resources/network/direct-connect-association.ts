import { follow } from '../../follow.ts';
import { amount, assuming, lenient, present, resource, text, used } from '../../resource.ts';
import { attachmentHours } from './transit-gateway-attachment.ts';

export const directConnectAssociation = resource({
  name: 'Direct connect association',
  terraform: 'aws_dx_gateway_association',
  cloudformation: 'AWS::DirectConnect::DirectConnectGatewayAssociation',
  attributes: {
    id: lenient(text(['associated_gateway_id', 'AssociatedGatewayId'], '')),
    // A virtual private gateway is attached to a VPC, or is of a type in CloudFormation; a transit gateway has neither.
    isPrivate: {
      ...lenient(present(['associated_gateway_id > ', 'AssociatedGatewayId > '])),
      read: raw => raw === true || follow(raw, ['vpc_id']) !== undefined || follow(raw, ['Type']) !== undefined,
    },
  },
  usage: { monthly_data_processed_gb: amount('GB through its transit gateway a month', 10, 500, 10_000) },

  lines: ({ id, isPrivate }, usage) => {
    if (isPrivate || id.startsWith('vgw-')) return [];
    return [
      id.startsWith('tgw-') ? attachmentHours : assuming('it associates a transit gateway', attachmentHours),
      used('Data processed', usage, 'monthly_data_processed_gb', 'GB', 'AmazonVPC TransitGateway-Bytes'),
    ];
  },
});
