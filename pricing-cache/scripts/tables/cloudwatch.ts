import { metered } from '../table.ts';

/** An instance's detailed monitoring is billed as custom metrics. */
export const cloudwatch = metered('cloudwatch.csv.gz', 'AmazonCloudWatch', {
  'metrics.custom': ['CW:MetricMonitorUsage', 'Metrics'],
  'alarm.standard': ['CW:AlarmMonitorUsage', 'Alarms'],
  'alarm.highResolution': ['CW:HighResAlarmMonitorUsage', 'Alarms'],
  'alarm.composite': ['CW:CompositeAlarmMonitorUsage', 'Alarms'],
  'alarm.metricsInsights': ['CW:MetricInsightAlarmUsage', 'Alarms'],
  'logs.ingestion.standard': ['DataProcessing-Bytes', 'GB'],
  'logs.ingestion.infrequentAccess': ['DataProcessingIA-Bytes', 'GB'],
  'logs.insightsQuery': ['DataScanned-Bytes', 'GB'],
  'logs.storage': ['TimedStorage-ByteHrs', 'GB-Mo'],
  'logs.vended.toCloudWatch': ['VendedLog-Bytes', 'GB'],
  'logs.vended.toS3': ['S3-Egress-Bytes', 'GB'],
  'logs.vended.toFirehose': ['FH-Egress-Bytes', 'GB'],
});
