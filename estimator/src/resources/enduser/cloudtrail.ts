import { amount, present, resource, used } from '../../resource.ts';

export const cloudTrail = resource({
  name: 'CloudTrail',
  terraform: 'aws_cloudtrail',
  cloudformation: 'AWS::CloudTrail::Trail',
  attributes: {
    records: present([
      'advanced_event_selector | event_selector.data_resource',
      'AdvancedEventSelectors | EventSelectors.DataResources',
    ]),
    insights: present(['insight_selector', 'InsightSelectors']),
  },
  usage: {
    monthly_additional_management_events: amount('management events a month that another trail delivers too', 0, 0, 0),
    monthly_data_events: amount('data events a month', 100_000, 5_000_000, 200_000_000),
    monthly_insight_events: amount('events analysed for insights a month', 100_000, 2_000_000, 50_000_000),
  },

  // The first copy of management events is free.
  lines: ({ records, insights }, usage) => [
    used(
      'Further copies of management events',
      usage,
      'monthly_additional_management_events',
      'event',
      'AWSCloudTrail PaidEventsRecorded',
    ),
    (records || usage.monthly_data_events !== undefined) &&
      used('Data events', usage, 'monthly_data_events', 'event', 'AWSCloudTrail DataEventsRecorded'),
    (insights || usage.monthly_insight_events !== undefined) &&
      used('Insights', usage, 'monthly_insight_events', 'event', 'AWSCloudTrail InsightsEvents'),
  ],
});
