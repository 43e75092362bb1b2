import { amount, boolean, count, hourly, present, resource, used, type Line } from '../../resource.ts';

const files = { terraform: 'extended_s3_configuration', cloudformation: 'ExtendedS3DestinationConfiguration' };
const searches = {
  terraform: ['opensearch', 'elasticsearch', 'opensearchserverless'].map(
    name => `${name}_configuration.vpc_config.subnet_ids`,
  ),
  cloudformation: ['Amazonopensearchservice', 'Elasticsearch', 'AmazonOpenSearchServerless'].map(
    name => `${name}DestinationConfiguration.VpcConfiguration.SubnetIds`,
  ),
};

export const firehoseDeliveryStream = resource({
  name: 'Firehose delivery stream',
  terraform: 'aws_kinesis_firehose_delivery_stream',
  cloudformation: 'AWS::KinesisFirehose::DeliveryStream',
  attributes: {
    fromStream: present(['kinesis_source_configuration', 'KinesisStreamSourceConfiguration']),
    fromKafka: present(['msk_source_configuration', 'MSKSourceConfiguration']),
    converts: present([
      `${files.terraform}.data_format_conversion_configuration`,
      `${files.cloudformation}.DataFormatConversionConfiguration`,
    ]),
    isConverting: boolean(
      [
        `${files.terraform}.data_format_conversion_configuration.enabled`,
        `${files.cloudformation}.DataFormatConversionConfiguration.Enabled`,
      ],
      true,
    ),
    partitions: boolean(
      [
        `${files.terraform}.dynamic_partitioning_configuration.enabled`,
        `${files.cloudformation}.DynamicPartitioningConfiguration.Enabled`,
      ],
      false,
    ),
    subnets: count([searches.terraform.join(' | '), searches.cloudformation.join(' | ')]),
  },
  usage: {
    monthly_data_ingested_gb: amount('GB put a month; each record counts as multiples of 5 KB', 10, 1000, 100_000),
    monthly_objects_delivered: amount('objects a month that dynamic partitioning writes to S3', 10_000, 500_000, 20e6),
    monthly_metadata_hrs: amount('hours a month that dynamic partitioning spends on JQ queries', 0, 50, 1000),
    monthly_decompressed_gb: amount('GB of logs a month that it decompresses'),
  },

  lines: (stream, usage) => {
    const put = (name: string, usageType: string): Line =>
      used(name, usage, 'monthly_data_ingested_gb', 'GB', `AmazonKinesisFirehose ${usageType}`);
    return [
      put('Data put', sourceOf(stream)),
      stream.converts && stream.isConverting && put('Format conversion', 'DFCBilledBytes'),
      ...(stream.partitions ? [put('Dynamic partitioning', 'DPBytesDelivered'), ...partitionLines(usage)] : []),
      ...(stream.subnets === undefined
        ? []
        : [
            hourly('Delivery into a VPC', stream.subnets, 'zone-hour', `AmazonKinesisFirehose ${vpc}-Hours`),
            put('Data delivered into a VPC', `${vpc}-Bytes`),
          ]),
      // Not every stream carries logs.
      usage.monthly_decompressed_gb !== undefined &&
        used('Decompression', usage, 'monthly_decompressed_gb', 'GB', decompression),
    ];
  },
});

const vpc = 'Firehose-VpcDelivery';
const decompression = 'AmazonKinesisFirehose DecompressionDecompressedBytes';

type Source = { readonly fromStream: boolean; readonly fromKafka: boolean };

function sourceOf({ fromStream, fromKafka }: Source): string {
  if (fromKafka) return 'MSKAsSourceBilledBytes';
  return fromStream ? 'StreamsSourceBilledBytes' : 'BilledBytes';
}

type PartitionUsage = Readonly<Record<'monthly_objects_delivered' | 'monthly_metadata_hrs', number | undefined>>;

const partitionLines = (usage: PartitionUsage): readonly Line[] => [
  used('Objects', usage, 'monthly_objects_delivered', 'object', 'AmazonKinesisFirehose S3DeliveryObjectCount'),
  used('JQ queries', usage, 'monthly_metadata_hrs', 'hour', 'AmazonKinesisFirehose MetadataProcessingDuration'),
];
