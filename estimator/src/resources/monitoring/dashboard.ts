import { monthly, resource } from '../../resource.ts';

export const dashboard = resource({
  name: 'Dashboard',
  terraform: 'aws_cloudwatch_dashboard',
  cloudformation: 'AWS::CloudWatch::Dashboard',
  attributes: {},
  // With up to 50 metrics it is billed under a name of its own, at the same price.
  lines: () => [monthly('Dashboard', 1, 'dashboard', 'AmazonCloudWatch DashboardsUsageHour')],
});
