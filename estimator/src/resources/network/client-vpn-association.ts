import { hourly, resource } from '../../resource.ts';

export const clientVpnAssociation = resource({
  name: 'Client VPN association',
  terraform: 'aws_ec2_client_vpn_network_association',
  cloudformation: 'AWS::EC2::ClientVpnTargetNetworkAssociation',
  attributes: {},
  lines: () => [hourly('Hours', 1, 'hour', 'AmazonVPC ClientVPN-EndpointHours')],
});
