import { assuming, hourly, resource } from '../../resource.ts';

export const cloudWanAttachment = resource({
  name: 'Cloud WAN attachment',
  terraform: [
    'aws_networkmanager_connect_attachment',
    'aws_networkmanager_dx_gateway_attachment',
    'aws_networkmanager_site_to_site_vpn_attachment',
    'aws_networkmanager_transit_gateway_peering',
    'aws_networkmanager_vpc_attachment',
  ],
  cloudformation: [
    'AWS::NetworkManager::ConnectAttachment',
    'AWS::NetworkManager::DirectConnectGatewayAttachment',
    'AWS::NetworkManager::SiteToSiteVpnAttachment',
    'AWS::NetworkManager::TransitGatewayPeering',
    'AWS::NetworkManager::VpcAttachment',
  ],
  attributes: {},
  lines: () => [
    assuming(
      'the data that it processes is not counted',
      hourly('Hours', 1, 'hour', 'AWSCloudWAN CloudWAN-Attachment-Hours'),
    ),
  ],
});
