import { amount, hoursPerMonth, metered, resource, times, unnamed, used, type Line } from '../../resource.ts';

export const queryUsage = {
  monthly_data_scanned_gb: amount('GB scanned by queries a month, in accounts billed so', 10, 500, 20_000),
  monthly_query_tcu_hrs: amount('hours of compute units for queries a month, in accounts billed so'),
};

/** Older accounts are billed by what queries read, the others by compute units. */
export const queryLine = (usage: Readonly<Record<keyof typeof queryUsage, number | undefined>>): Line =>
  usage.monthly_query_tcu_hrs === undefined
    ? used('Queries', usage, 'monthly_data_scanned_gb', 'GB', 'AmazonTimestream DataScanned-Bytes')
    : used('Queries', usage, 'monthly_query_tcu_hrs', 'TCU-hour', unnamed('AmazonTimestream'));

export const timestreamTable = resource({
  name: 'Timestream table',
  terraform: 'aws_timestreamwrite_table',
  cloudformation: 'AWS::Timestream::Table',
  attributes: {},
  usage: {
    monthly_data_written_gb: amount('GB written a month', 1, 50, 1000),
    memory_store_gb: amount('GB kept in memory, on average', 0.1, 5, 100),
    magnetic_store_gb: amount('GB kept in the magnetic store', 1, 100, 10_000),
    ...queryUsage,
  },
  lines: (_, usage) => [
    used('Writes', usage, 'monthly_data_written_gb', 'GB', 'AmazonTimestream DataIngestion-Bytes'),
    metered(
      'Memory store',
      times(usage.memory_store_gb, hoursPerMonth),
      'GB-hour',
      'AmazonTimestream MemoryStore-ByteHrs',
      'memory_store_gb',
    ),
    used('Magnetic store', usage, 'magnetic_store_gb', 'GB', 'AmazonTimestream MagneticStore-ByteHrs'),
    queryLine(usage),
  ],
});
