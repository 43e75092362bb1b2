import { amount, assuming, number, oneOf, resource, used } from '../../resource.ts';

const modes = ['EXTENDABLE_RETENTION_PRICING', 'FIXED_RETENTION_PRICING'] as const;

export const eventDataStore = resource({
  name: 'Event data store',
  terraform: 'aws_cloudtrail_event_data_store',
  cloudformation: 'AWS::CloudTrail::EventDataStore',
  attributes: {
    mode: oneOf(['billing_mode', 'BillingMode'], modes, 'EXTENDABLE_RETENTION_PRICING'),
    days: number(['retention_period', 'RetentionPeriod']),
  },
  usage: {
    monthly_data_ingested_gb: amount('GB of events ingested a month', 5, 100, 5000),
    monthly_data_scanned_gb: amount('GB that queries scan a month', 5, 500, 50_000),
  },

  lines: ({ mode, days }, usage) => {
    const isFixed = mode === 'FIXED_RETENTION_PRICING';
    const kept = isFixed ? '' : '-1yearstore-Live-CloudTrail-Logs';
    const ingested = used(
      isFixed ? 'Data ingested, kept for seven years' : 'Data ingested, kept for a year',
      usage,
      'monthly_data_ingested_gb',
      'GB',
      `AWSCloudTrail Ingestion-Bytes${kept}`,
    );
    return [
      !isFixed && (days ?? Infinity) > 366
        ? assuming('what is kept longer than a year is not counted', ingested)
        : ingested,
      used('Data scanned', usage, 'monthly_data_scanned_gb', 'GB', 'AWSCloudTrail QueryScanned-Bytes'),
    ];
  },
});
