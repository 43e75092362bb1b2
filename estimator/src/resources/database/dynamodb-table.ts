import { amount, assuming, boolean, metered, present, resource, times, used, type Line } from '../../resource.ts';
import {
  capacityAttributes,
  capacityLines,
  dynamodbIndexes,
  keyFor,
  regionsOf,
  tableAttributes,
  type Capacity,
} from './dynamodb-index.ts';
import { scaling, type Scaling } from './dynamodb-scaling.ts';
import { plain, toldLines } from './dynamodb-extras.ts';

/** In a template a stream is there when its view is named. */
const streamViews = { KEYS_ONLY: true, NEW_IMAGE: true, OLD_IMAGE: true, NEW_AND_OLD_IMAGES: true };

export const dynamodbTable = resource({
  name: 'DynamoDB table',
  terraform: 'aws_dynamodb_table',
  cloudformation: 'AWS::DynamoDB::Table',
  attributes: {
    ...tableAttributes(''),
    ...capacityAttributes,
    scaling,
    recovery: boolean(
      ['point_in_time_recovery.enabled', 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled'],
      false,
    ),
    streams: boolean(['stream_enabled', 'StreamSpecification.StreamViewType'], false, streamViews),
    toKinesis: present(['< aws_dynamodb_kinesis_streaming_destination.table_name', 'KinesisStreamSpecification']),
  },
  usage: {
    monthly_write_request_units: amount('write request units a month, on demand', 1e6, 50e6, 1e9),
    monthly_read_request_units: amount('read request units a month, on demand', 2e6, 200e6, 5e9),
    storage_gb: amount('GB stored', 1, 50, 1000),
    pitr_backup_storage_gb: amount('GB kept for point-in-time recovery', 1, 50, 1000),
    on_demand_backup_storage_gb: amount('GB of backups made on demand'),
    monthly_data_restored_gb: amount('GB restored from backups a month'),
    monthly_streams_read_request_units: amount('reads of its stream a month', 1e6, 50e6, 1e9),
    monthly_kinesis_change_units: amount('changes a month sent to Kinesis, of 1 KB each', 1e6, 50e6, 1e9),
    monthly_data_exported_gb: amount('GB exported to S3 a month'),
    monthly_data_imported_gb: amount('GB imported from S3 a month'),
  },
  parts: dynamodbIndexes,

  lines: (values, usage) => {
    const regions = regionsOf(values);
    const storage = metered(
      'Storage',
      times(usage.storage_gb, regions),
      'GB',
      keyFor(values)('TimedStorage-ByteHrs'),
      'storage_gb',
    );
    return [
      ...(values.billing === 'PROVISIONED' ? scaledLines(values) : requestLines(values, usage)),
      regions > 1 ? assuming(replicated, storage) : storage,
      values.recovery && used('Point-in-time recovery', usage, 'pitr_backup_storage_gb', 'GB', plain.recovery),
      values.streams && used('Stream reads', usage, 'monthly_streams_read_request_units', 'request', plain.streams),
      values.toKinesis && used('Changes sent to Kinesis', usage, 'monthly_kinesis_change_units', 'unit', plain.changes),
      ...toldLines(usage),
    ];
  },
});

const replicated = 'its replicas cost what they would in its own region, and nothing for the transfer';

function scaledLines(values: Capacity & { readonly scaling: Scaling }): readonly Line[] {
  const { reads, writes } = values.scaling;
  const lines = capacityLines({ ...values, reads: reads ?? values.reads, writes: writes ?? values.writes }, 'table');
  const isScaled = reads !== undefined || writes !== undefined;
  return lines.map((line, at) => (isScaled && at === 0 ? assuming('autoscaling keeps it at its least', line) : line));
}

type Requests = {
  readonly monthly_write_request_units: number | undefined;
  readonly monthly_read_request_units: number | undefined;
};

/** A write counts once in each region. */
function requestLines(values: Capacity, usage: Requests): readonly Line[] {
  const key = keyFor(values);
  const regions = regionsOf(values);
  return [
    metered(
      'Write requests',
      times(usage.monthly_write_request_units, regions),
      'WRU',
      key(regions > 1 ? 'ReplWriteRequestUnits' : 'WriteRequestUnits'),
      'monthly_write_request_units',
    ),
    used('Read requests', usage, 'monthly_read_request_units', 'RRU', key('ReadRequestUnits')),
  ];
}
