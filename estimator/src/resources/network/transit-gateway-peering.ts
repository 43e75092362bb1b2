import { resource } from '../../resource.ts';
import { attachmentHours } from './transit-gateway-attachment.ts';

/** What comes from a peer is not billed for processing; each side pays the hours of its own. */
export const transitGatewayPeering = resource({
  name: 'Transit gateway peering',
  terraform: 'aws_ec2_transit_gateway_peering_attachment',
  cloudformation: 'AWS::EC2::TransitGatewayPeeringAttachment',
  attributes: {},
  lines: () => [attachmentHours],
});
