import { follow } from '../../follow.ts';
import { amount, count, hourly, present, repeated, required, resource, used } from '../../resource.ts';

export const networkFirewall = resource({
  name: 'Network firewall',
  terraform: 'aws_networkfirewall_firewall',
  cloudformation: 'AWS::NetworkFirewall::Firewall',
  attributes: {
    endpoints: required(
      'no subnets are written',
      count(['subnet_mapping | availability_zone_mapping', 'SubnetMappings | AvailabilityZoneMappings']),
    ),
    inspectsTls: {
      ...present(['firewall_policy_arn > firewall_policy', 'FirewallPolicyArn > FirewallPolicy']),
      read: raw =>
        raw === true ||
        follow(raw, ['tls_inspection_configuration_arn']) !== undefined ||
        follow(raw, ['TLSInspectionConfigurationArn']) !== undefined,
    },
  },
  usage: { monthly_data_processed_gb: amount('GB through the firewall a month', 100, 2000, 50_000) },

  lines: ({ endpoints, inspectsTls }, usage) => [
    repeated(endpoints ?? 0, hourly('Endpoints', 1, 'hour', 'AWSNetworkFirewall Endpoint-Hour')),
    inspectsTls &&
      repeated(
        endpoints ?? 0,
        hourly('Advanced inspection', 1, 'hour', 'AWSNetworkFirewall Advanced-Inspection-Endpoint-Hour'),
      ),
    used('Data processed', usage, 'monthly_data_processed_gb', 'GB', 'AWSNetworkFirewall Traffic-GB-Processed'),
  ],
});
