import { amount, boolean, hourly, number, oneOf, present, required, resource, used } from '../../resource.ts';

const capacity = 'no capacity is written';

export const keyspacesTable = resource({
  name: 'Keyspaces table',
  terraform: 'aws_keyspaces_table',
  cloudformation: 'AWS::Cassandra::Table',
  attributes: {
    mode: oneOf(
      ['capacity_specification.throughput_mode', 'BillingMode.Mode'],
      ['PAY_PER_REQUEST', 'ON_DEMAND', 'PROVISIONED'],
      'PAY_PER_REQUEST',
    ),
    reads: required(
      capacity,
      number(['capacity_specification.read_capacity_units', 'BillingMode.ProvisionedThroughput.ReadCapacityUnits']),
    ),
    writes: required(
      capacity,
      number(['capacity_specification.write_capacity_units', 'BillingMode.ProvisionedThroughput.WriteCapacityUnits']),
    ),
    recovery: boolean(['point_in_time_recovery.status', 'PointInTimeRecoveryEnabled'], false, {
      ENABLED: true,
      DISABLED: false,
    }),
    timeToLive: present(['ttl', 'DefaultTimeToLive']),
  },
  usage: {
    monthly_write_request_units: amount('write request units a month, on demand', 1e6, 50e6, 1e9),
    monthly_read_request_units: amount('read request units a month, on demand', 2e6, 200e6, 5e9),
    storage_gb: amount('GB stored', 1, 50, 1000),
    pitr_backup_storage_gb: amount('GB kept for point-in-time recovery', 1, 50, 1000),
    monthly_data_restored_gb: amount('GB restored a month'),
    monthly_ttl_deletes: amount('KB of rows deleted by their time to live a month', 0, 1e6, 50e6),
  },
  lines: ({ mode, reads = 0, writes = 0, recovery, timeToLive }, usage) => [
    ...(mode === 'PROVISIONED'
      ? [
          hourly('Write capacity', writes, 'WCU-hour', 'AmazonMCS WriteCapacityUnit-Hrs'),
          hourly('Read capacity', reads, 'RCU-hour', 'AmazonMCS ReadCapacityUnit-Hrs'),
        ]
      : [
          used('Write requests', usage, 'monthly_write_request_units', 'WRU', 'AmazonMCS WriteRequestUnits'),
          used('Read requests', usage, 'monthly_read_request_units', 'RRU', 'AmazonMCS ReadRequestUnits'),
        ]),
    used('Storage', usage, 'storage_gb', 'GB', 'AmazonMCS TimedStorage-ByteHrs'),
    recovery &&
      used('Point-in-time recovery', usage, 'pitr_backup_storage_gb', 'GB', 'AmazonMCS TimedPITRStorage-ByteHrs'),
    usage.monthly_data_restored_gb !== undefined &&
      used('Data restored', usage, 'monthly_data_restored_gb', 'GB', 'AmazonMCS RestoreDataSize-Bytes'),
    timeToLive && used('Deletes by time to live', usage, 'monthly_ttl_deletes', 'delete', 'AmazonMCS TTLDeletes'),
  ],
});
