import { amount, hoursPerMonth, metered, resource, times } from '../../resource.ts';
import { processingKey } from './managed-flink-application.ts';

export const kinesisAnalyticsApplication = resource({
  name: 'Kinesis Analytics application',
  terraform: 'aws_kinesis_analytics_application',
  cloudformation: 'AWS::KinesisAnalytics::Application',
  attributes: {},
  usage: {
    kinesis_processing_units: amount('processing units (KPUs) it uses, on average', 1, 2, 8),
  },

  lines: (_, usage) => [
    metered(
      'Processing units',
      times(usage.kinesis_processing_units, hoursPerMonth),
      'KPU-hour',
      processingKey,
      'kinesis_processing_units',
    ),
  ],
});
