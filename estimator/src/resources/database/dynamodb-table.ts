import { amount, assuming, boolean, count, resource, used, type Line } from '../../resource.ts';
import { capacityAttributes, capacityLines, dynamodbIndexes, keyFor, tableAttributes } from './dynamodb-index.ts';

/** In a template a stream is there when its view is named. */
const streamViews = { KEYS_ONLY: true, NEW_IMAGE: true, OLD_IMAGE: true, NEW_AND_OLD_IMAGES: true };

export const dynamodbTable = resource({
  name: 'DynamoDB table',
  terraform: 'aws_dynamodb_table',
  cloudformation: 'AWS::DynamoDB::Table',
  attributes: {
    ...tableAttributes(''),
    ...capacityAttributes,
    recovery: boolean(
      ['point_in_time_recovery.enabled', 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled'],
      false,
    ),
    streams: boolean(['stream_enabled', 'StreamSpecification.StreamViewType'], false, streamViews),
    replicas: count(['replica', '']),
  },
  usage: {
    monthly_write_request_units: amount('write request units a month, on demand', 1e6, 50e6, 1e9),
    monthly_read_request_units: amount('read request units a month, on demand', 2e6, 200e6, 5e9),
    storage_gb: amount('GB stored', 1, 50, 1000),
    pitr_backup_storage_gb: amount('GB kept for point-in-time recovery', 1, 50, 1000),
    on_demand_backup_storage_gb: amount('GB of backups made on demand'),
    monthly_data_restored_gb: amount('GB restored from backups a month'),
    monthly_streams_read_request_units: amount('reads of its stream a month', 1e6, 50e6, 1e9),
  },
  parts: dynamodbIndexes,

  lines: (values, usage) => {
    const key = keyFor(values);
    const storage = used('Storage', usage, 'storage_gb', 'GB', key('TimedStorage-ByteHrs'));
    return [
      ...(values.billing === 'PROVISIONED' ? capacityLines(values) : requestLines(key, usage)),
      (values.replicas ?? 0) > 0 ? assuming('its replicas in other regions are not counted', storage) : storage,
      values.recovery && used('Point-in-time recovery', usage, 'pitr_backup_storage_gb', 'GB', plain.recovery),
      values.streams && used('Stream reads', usage, 'monthly_streams_read_request_units', 'request', plain.streams),
      // Backups and restores are ordered apart from the table: said only where somebody tells of them.
      usage.on_demand_backup_storage_gb !== undefined &&
        used('Backups', usage, 'on_demand_backup_storage_gb', 'GB', plain.backups),
      usage.monthly_data_restored_gb !== undefined &&
        used('Data restored', usage, 'monthly_data_restored_gb', 'GB', plain.restore),
    ];
  },
});

type Requests = {
  readonly monthly_write_request_units: number | undefined;
  readonly monthly_read_request_units: number | undefined;
};

const requestLines = (key: (usageType: string) => string, usage: Requests): readonly Line[] => [
  used('Write requests', usage, 'monthly_write_request_units', 'WRU', key('WriteRequestUnits')),
  used('Read requests', usage, 'monthly_read_request_units', 'RRU', key('ReadRequestUnits')),
];

/** What costs the same whatever the table's class. */
const plain = {
  recovery: 'AmazonDynamoDB TimedPITRStorage-ByteHrs',
  streams: 'AmazonDynamoDB Streams-Requests',
  backups: 'AmazonDynamoDB TimedBackupStorage-ByteHrs',
  restore: 'AmazonDynamoDB RestoreDataSize-Bytes',
};
