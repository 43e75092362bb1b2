import { amount, assuming, choice, lenient, metered, oneOf, resource, text, type Line } from '../../resource.ts';

export const logDelivery = resource({
  name: 'Log delivery',
  terraform: 'aws_cloudwatch_log_delivery',
  cloudformation: 'AWS::Logs::Delivery',
  attributes: {
    to: lenient(
      text([
        'delivery_destination_arn > delivery_destination_configuration.destination_resource_arn',
        'DeliveryDestinationArn > DestinationResourceArn',
      ]),
    ),
    format: lenient(
      oneOf(
        ['delivery_destination_arn > output_format', 'DeliveryDestinationArn > OutputFormat'],
        ['json', 'plain', 'w3c', 'raw', 'parquet'],
      ),
    ),
  },
  usage: {
    destination: choice('where the logs go', 's3', 'firehose', 'cloudwatch'),
    monthly_delivered_gb: amount('GB of logs delivered a month', 5, 200, 10_000),
  },

  lines: ({ to = '', format }, usage) => {
    const told = usage.destination ?? services[to.split(':')[2] ?? ''];
    const destination = told ?? 's3';
    const perGb = (name: string, key: string): Line =>
      metered(name, usage.monthly_delivered_gb, 'GB', key, 'monthly_delivered_gb');
    const delivered = perGb('Data delivered', keys[destination]);
    return [
      told === undefined ? assuming('the logs go to S3', delivered) : delivered,
      destination === 's3' && format === 'parquet' && perGb('Parquet', parquet),
    ];
  },
});

/** The service as an ARN names it. */
const services: Readonly<Record<string, keyof typeof keys>> = { s3: 's3', firehose: 'firehose', logs: 'cloudwatch' };

const keys = {
  s3: 'AmazonCloudWatch S3-Egress-Bytes',
  firehose: 'AmazonCloudWatch FH-Egress-Bytes',
  cloudwatch: 'AmazonCloudWatch VendedLog-Bytes',
} as const;
const parquet = 'AmazonCloudWatch S3-Egress-InputBytes';
