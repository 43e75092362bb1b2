import { amount, resource, used } from '../../resource.ts';

export const clientVpnEndpoint = resource({
  name: 'Client VPN endpoint',
  terraform: 'aws_ec2_client_vpn_endpoint',
  cloudformation: 'AWS::EC2::ClientVpnEndpoint',
  attributes: {},
  usage: {
    monthly_connection_hrs: amount('hours a month that clients are connected, all together', 500, 8000, 80_000),
  },

  // The endpoint itself is billed by the subnets that are associated with it.
  lines: (_, usage) => [
    used('Connections', usage, 'monthly_connection_hrs', 'hour', 'AmazonVPC ClientVPN-ConnectionHours'),
  ],
});
