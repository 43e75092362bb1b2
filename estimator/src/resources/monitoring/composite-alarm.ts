import { monthly, resource } from '../../resource.ts';

export const compositeAlarm = resource({
  name: 'Composite alarm',
  terraform: 'aws_cloudwatch_composite_alarm',
  cloudformation: 'AWS::CloudWatch::CompositeAlarm',
  attributes: {},
  // The alarms it combines are billed on their own.
  lines: () => [monthly('Alarm', 1, 'alarm', 'AmazonCloudWatch CW:CompositeAlarmMonitorUsage')],
});
