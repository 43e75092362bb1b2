import { amount, hourly, number, oneOf, required, resource, running, used, type Line } from '../../resource.ts';
import { referring } from './referring.ts';

export const kinesisStream = resource({
  name: 'Kinesis stream',
  terraform: 'aws_kinesis_stream',
  cloudformation: 'AWS::Kinesis::Stream',
  attributes: {
    mode: oneOf(
      ['stream_mode_details.stream_mode', 'StreamModeDetails.StreamMode'],
      ['PROVISIONED', 'ON_DEMAND'],
      'PROVISIONED',
    ),
    shards: required('no number of shards is written', number(['shard_count', 'ShardCount'])),
    retentionHours: number(['retention_period', 'RetentionPeriodHours'], 24),
    consumers: referring(['< aws_kinesis_stream_consumer.stream_arn', '< AWS::Kinesis::StreamConsumer.StreamARN']),
  },
  usage: {
    monthly_provisioned_put_units: amount('payload units put a month: 25 KB or a part of it', 10e6, 500e6, 20e9),
    monthly_provisioned_long_term_retention_gb: amount('GB kept beyond seven days, provisioned', 10, 500, 20_000),
    monthly_provisioned_long_term_retrieval_gb: amount('GB a month read of what is older than seven days, provisioned'),
    monthly_provisioned_efo_data_out_gb: amount('GB read a month by enhanced fan-out, provisioned', 20, 1000, 40_000),
    monthly_provisioned_efo_consumer_hours: amount(
      'hours a month that consumers read, counted for each shard, if not all',
    ),
    monthly_on_demand_data_in_gb: amount('GB put a month, on demand', 10, 500, 20_000),
    monthly_on_demand_data_out_gb: amount('GB read a month, on demand', 20, 1000, 40_000),
    monthly_on_demand_efo_data_out_gb: amount('GB read a month by enhanced fan-out, on demand', 20, 1000, 40_000),
    monthly_on_demand_extended_retention_gb: amount('GB kept beyond a day, on demand', 2, 100, 5000),
    monthly_on_demand_long_term_retention_gb: amount('GB kept beyond seven days, on demand', 10, 500, 20_000),
  },

  lines: (stream, usage) => (stream.mode === 'ON_DEMAND' ? onDemand(stream, usage) : provisioned(stream, usage)),
});

type Stream = {
  readonly shards: number | undefined;
  readonly retentionHours: number;
  readonly consumers: number;
};
type Provisioned =
  | 'monthly_provisioned_put_units'
  | `monthly_provisioned_${'long_term_retention' | 'long_term_retrieval' | 'efo_data_out'}_gb`
  | 'monthly_provisioned_efo_consumer_hours';
type OnDemand =
  `monthly_on_demand_${'data_in' | 'data_out' | 'efo_data_out' | 'extended_retention' | 'long_term_retention'}_gb`;
type Usage<K extends string> = Readonly<Record<K, number | undefined>>;

/** A day is within the price, a week within that of extended retention. */
const isExtended = ({ retentionHours }: Stream): boolean => retentionHours > 24;
const isLongTerm = ({ retentionHours }: Stream): boolean => retentionHours > 168;

function provisioned(stream: Stream, usage: Usage<Provisioned>): readonly (Line | false)[] {
  const { shards = 0 } = stream;
  const gb = (name: string, key: Provisioned, usageType: string): Line =>
    used(name, usage, key, 'GB', `AmazonKinesis ${usageType}`);
  return [
    hourly('Shards', shards, 'shard-hour', 'AmazonKinesis Storage-ShardHour'),
    used('Payload units', usage, 'monthly_provisioned_put_units', 'unit', 'AmazonKinesis PutRequestPayloadUnits'),
    isExtended(stream) && hourly('Extended retention', shards, 'shard-hour', 'AmazonKinesis Extended-ShardHour'),
    isLongTerm(stream) &&
      gb('Long-term retention', 'monthly_provisioned_long_term_retention_gb', 'LongTermRetention-ByteHrs'),
    usage.monthly_provisioned_long_term_retrieval_gb !== undefined &&
      gb('Long-term retrieval', 'monthly_provisioned_long_term_retrieval_gb', 'LongTermRetention-ReadBytes'),
    ...fanOut(stream, usage, gb),
  ];
}

/** Consumers that are not in the code may be told of. */
function fanOut(
  { shards = 0, consumers }: Stream,
  usage: Usage<Provisioned>,
  gb: (name: string, key: Provisioned, usageType: string) => Line,
): readonly Line[] {
  const { monthly_provisioned_efo_consumer_hours: hours, monthly_provisioned_efo_data_out_gb: read } = usage;
  const isTold = hours !== undefined || read !== undefined;
  const line = hourly(
    'Enhanced fan-out',
    shards * consumers,
    'consumer-shard-hour',
    'AmazonKinesis EnhancedFanoutHour',
  );
  if (consumers === 0 && !isTold) return [];
  return [
    hours === undefined ? line : running(hours, { ...line, quantity: 1 }),
    gb('Data read by enhanced fan-out', 'monthly_provisioned_efo_data_out_gb', 'ReadBytes'),
  ];
}

function onDemand(stream: Stream, usage: Usage<OnDemand>): readonly (Line | false)[] {
  const gb = (name: string, key: OnDemand, usageType: string): Line =>
    used(name, usage, key, 'GB', `AmazonKinesis OnDemand-${usageType}`);
  return [
    hourly('Stream', 1, 'hour', 'AmazonKinesis OnDemand-StreamHour'),
    gb('Data put', 'monthly_on_demand_data_in_gb', 'BilledIncomingBytes'),
    gb('Data read', 'monthly_on_demand_data_out_gb', 'BilledOutgoingBytes'),
    stream.consumers > 0 &&
      gb('Data read by enhanced fan-out', 'monthly_on_demand_efo_data_out_gb', 'BilledOutgoingEFOBytes'),
    isExtended(stream) &&
      gb('Extended retention', 'monthly_on_demand_extended_retention_gb', 'ExtendedRetention-ByteHrs'),
    isLongTerm(stream) &&
      gb('Long-term retention', 'monthly_on_demand_long_term_retention_gb', 'LongTermRetention-ByteHrs'),
  ];
}
