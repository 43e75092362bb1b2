import { amount, hoursPerMonth, metered, oneOf, resource, times } from '../../resource.ts';

export const ipAddressManager = resource({
  name: 'IP address manager',
  terraform: 'aws_vpc_ipam',
  cloudformation: 'AWS::EC2::IPAM',
  attributes: { tier: oneOf(['tier', 'Tier'], ['free', 'advanced'], 'advanced') },
  usage: { active_ip_addresses: amount('how many addresses in use it manages', 100, 2000, 50_000) },

  lines: ({ tier }, { active_ip_addresses: addresses }) => [
    tier === 'advanced' &&
      metered(
        'Active addresses',
        times(addresses, hoursPerMonth),
        'hour',
        'AmazonVPC IPAddressManager-IP-Hours',
        'active_ip_addresses',
      ),
  ],
});
