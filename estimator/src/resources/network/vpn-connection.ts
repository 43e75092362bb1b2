import { amount, boolean, hourly, oneOf, repeated, resource, used, written } from '../../resource.ts';
import { publicAddresses } from './public-addresses.ts';

export const vpnConnection = resource({
  name: 'VPN connection',
  terraform: 'aws_vpn_connection',
  cloudformation: 'AWS::EC2::VPNConnection',
  attributes: {
    isAttached: written(['transit_gateway_id', 'TransitGatewayId']),
    isAccelerated: boolean(['enable_acceleration', 'EnableAcceleration'], false),
    outside: oneOf(
      ['outside_ip_address_type', 'OutsideIpAddressType'],
      ['PublicIpv4', 'PrivateIpv4', 'Ipv6'],
      'PublicIpv4',
    ),
  },
  usage: { monthly_data_processed_gb: amount('GB through its transit gateway a month', 10, 500, 10_000) },

  lines: ({ isAttached, isAccelerated, outside }, usage) => [
    hourly('Hours', 1, 'hour', 'AmazonVPC VPN-Usage-Hours:ipsec.1'),
    isAttached && hourly('Transit gateway attachment', 1, 'hour', 'AmazonVPC TransitGateway-Hours'),
    isAttached &&
      used('Transit gateway data', usage, 'monthly_data_processed_gb', 'GB', 'AmazonVPC TransitGateway-Bytes'),
    // Each of its two tunnels has an address, and an accelerator where it is accelerated.
    isAccelerated && repeated(2, hourly('Accelerators', 1, 'hour', 'AWSGlobalAccelerator Accelerator-fixed-fee')),
    outside === 'PublicIpv4' && publicAddresses(2),
  ],
});
