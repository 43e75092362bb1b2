import { boolean, present, resource, used } from '../../resource.ts';
import { billingLines, tableUsage } from './dynamodb-billing.ts';
import { capacityAttributes, dynamodbIndexes, tableAttributes } from './dynamodb-index.ts';
import { scaling } from './dynamodb-scaling.ts';
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
  usage: tableUsage,
  parts: dynamodbIndexes,

  lines: (values, usage) => [
    ...billingLines(values, usage),
    values.recovery && used('Point-in-time recovery', usage, 'pitr_backup_storage_gb', 'GB', plain.recovery),
    values.streams && used('Stream reads', usage, 'monthly_streams_read_request_units', 'request', plain.streams),
    values.toKinesis && used('Changes sent to Kinesis', usage, 'monthly_kinesis_change_units', 'unit', plain.changes),
    ...toldLines(usage),
  ],
});
