import { amount, hoursPerMonth, metered, oneOf, resource, times, used } from '../../resource.ts';

const daysPerMonth = hoursPerMonth / 24;

export const macieAccount = resource({
  name: 'Macie account',
  terraform: 'aws_macie2_account',
  cloudformation: 'AWS::Macie::Session',
  attributes: { status: oneOf(['status', 'Status'], ['ENABLED', 'PAUSED'], 'ENABLED') },
  usage: {
    buckets: amount('buckets that it watches', 10, 100, 2000),
    monthly_scanned_gb: amount('GB a month searched for sensitive data, but by jobs in this code', 10, 500, 50_000),
  },
  lines: ({ status }, usage) =>
    status === 'PAUSED'
      ? []
      : [
          metered(
            'Buckets',
            times(usage.buckets, daysPerMonth),
            'bucket-day',
            'AmazonMacie PaidDataInventoryEvaluation-Bucket-Days',
            'buckets',
          ),
          used('Data searched', usage, 'monthly_scanned_gb', 'GB', 'AmazonMacie SensitiveDataDiscovery'),
        ],
});
