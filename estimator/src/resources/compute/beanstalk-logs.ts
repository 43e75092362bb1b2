import { alsoCalled, amount, boolean, used, type Line, type UsageValues } from '../../resource.ts';
import { setting } from './beanstalk-setting.ts';

export const streamsLogs = boolean(setting('aws:elasticbeanstalk:cloudwatch:logs', 'StreamLogs'), false);

export const logsUsage = {
  'cloudwatch.monthly_data_ingested_gb': amount('GB of logs that its instances write a month', 2, 100, 5000),
  'cloudwatch.storage_gb': amount('GB of its logs stored, compressed', 2, 200, 10_000),
  'cloudwatch.monthly_insights_data_scanned_gb': alsoCalled(
    'cloudwatch.monthly_data_scanned_gb',
    amount('GB of its logs that queries of Logs Insights scan a month'),
  ),
};
type LogsUsage = UsageValues<typeof logsUsage>;

const rows: readonly (readonly [name: string, input: keyof LogsUsage, usageType: string])[] = [
  ['Logs: Data ingested', 'cloudwatch.monthly_data_ingested_gb', 'DataProcessing-Bytes'],
  ['Logs: Storage', 'cloudwatch.storage_gb', 'TimedStorage-ByteHrs'],
  ['Logs: Insights queries', 'cloudwatch.monthly_insights_data_scanned_gb', 'DataScanned-Bytes'],
];

/** The groups that it makes for the logs of its instances. */
export const beanstalkLogs = (isOn: boolean, usage: LogsUsage): readonly Line[] =>
  rows
    .filter(([, input]) => usage[input] !== undefined || (isOn && logsUsage[input].sizes !== undefined))
    .map(([name, input, usageType]) => used(name, usage, input, 'GB', `AmazonCloudWatch ${usageType}`));
