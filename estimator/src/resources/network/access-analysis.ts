import { amount, resource, used } from '../../resource.ts';

export const accessAnalysis = resource({
  name: 'Access analysis',
  terraform: [],
  cloudformation: 'AWS::EC2::NetworkInsightsAccessScopeAnalysis',
  attributes: {},
  usage: { monthly_network_interfaces: amount('network interfaces that are analysed a month', 50, 1000, 20_000) },
  lines: (_, usage) => [
    used('Interfaces', usage, 'monthly_network_interfaces', 'interface', 'AmazonVPC NetworkInterface-Assessment'),
  ],
});
