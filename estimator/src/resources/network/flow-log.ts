import { amount, assuming, oneOf, resource, used } from '../../resource.ts';

export const flowLog = resource({
  name: 'Flow log',
  terraform: 'aws_flow_log',
  cloudformation: 'AWS::EC2::FlowLog',
  attributes: {
    destination: oneOf(
      ['log_destination_type', 'LogDestinationType'],
      ['cloud-watch-logs', 's3', 'kinesis-data-firehose'],
      'cloud-watch-logs',
    ),
    format: oneOf(
      ['destination_options.file_format', 'DestinationOptions.FileFormat'],
      ['plain-text', 'parquet'],
      'plain-text',
    ),
  },
  usage: { monthly_log_gb: amount('GB of log that it delivers a month', 5, 200, 5000) },

  // CloudWatch bills the delivery wherever it goes; what is kept there is billed as storage.
  lines: ({ destination, format }, usage) => {
    const delivered = used(
      'Log delivered',
      usage,
      'monthly_log_gb',
      'GB',
      `AmazonCloudWatch ${usageTypes[destination]}`,
    );
    const isConverted = destination === 's3' && format === 'parquet';
    return [isConverted ? assuming('the conversion to Parquet is not counted', delivered) : delivered];
  },
});

const usageTypes = {
  'cloud-watch-logs': 'VendedLog-Bytes',
  s3: 'S3-Egress-Bytes',
  'kinesis-data-firehose': 'FH-Egress-Bytes',
} as const;
