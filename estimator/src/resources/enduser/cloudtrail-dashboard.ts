import { amount, resource, used } from '../../resource.ts';

/** Its queries are billed as all others are; only CloudFormation has it. */
export const cloudTrailDashboard = resource({
  name: 'CloudTrail dashboard',
  terraform: [],
  cloudformation: 'AWS::CloudTrail::Dashboard',
  attributes: {},
  usage: { monthly_data_scanned_gb: amount('GB that its queries scan a month', 1, 50, 5000) },
  lines: (_, usage) => [
    used('Data scanned', usage, 'monthly_data_scanned_gb', 'GB', 'AWSCloudTrail QueryScanned-Bytes'),
  ],
});
