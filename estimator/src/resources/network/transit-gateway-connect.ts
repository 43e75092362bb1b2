import { resource } from '../../resource.ts';
import { attachmentHours } from './transit-gateway-attachment.ts';

/** Its data runs over another attachment, which is billed for it. */
export const transitGatewayConnect = resource({
  name: 'Transit gateway connect',
  terraform: 'aws_ec2_transit_gateway_connect',
  cloudformation: 'AWS::EC2::TransitGatewayConnect',
  attributes: {},
  lines: () => [attachmentHours],
});
