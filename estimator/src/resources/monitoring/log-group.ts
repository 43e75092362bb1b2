import { alsoCalled, amount, assuming, oneOf, present, resource, used, type Line } from '../../resource.ts';

export const logGroup = resource({
  name: 'Log group',
  terraform: 'aws_cloudwatch_log_group',
  cloudformation: 'AWS::Logs::LogGroup',
  attributes: {
    logClass: oneOf(['log_group_class', 'LogGroupClass'], ['STANDARD', 'INFREQUENT_ACCESS', 'DELIVERY'], 'STANDARD'),
    protection: present([
      '< aws_cloudwatch_log_data_protection_policy.log_group_name > policy_document',
      'DataProtectionPolicy',
    ]),
  },
  usage: {
    monthly_data_ingested_gb: amount('GB of logs written a month', 2, 100, 5000),
    monthly_vended_data_ingested_gb: amount('GB of logs a month that AWS services write under vended prices'),
    storage_gb: amount('GB of logs stored, compressed', 2, 200, 10_000),
    monthly_insights_data_scanned_gb: alsoCalled(
      'monthly_data_scanned_gb',
      amount('GB that queries of Logs Insights scan a month', 1, 200, 20_000),
    ),
  },

  lines: ({ logClass, protection }, usage) =>
    logClass === 'DELIVERY'
      ? deliveryLines(usage)
      : [
          used('Data ingested', usage, 'monthly_data_ingested_gb', 'GB', ingestion[logClass]),
          usage.monthly_vended_data_ingested_gb !== undefined &&
            used('Vended logs ingested', usage, 'monthly_vended_data_ingested_gb', 'GB', vended[logClass]),
          used('Storage', usage, 'storage_gb', 'GB', 'AmazonCloudWatch TimedStorage-ByteHrs'),
          used(
            'Insights queries',
            usage,
            'monthly_insights_data_scanned_gb',
            'GB',
            'AmazonCloudWatch DataScanned-Bytes',
          ),
          protection &&
            used('Data protection', usage, 'monthly_data_ingested_gb', 'GB', 'AmazonCloudWatch DataProtection-Bytes'),
        ],
});

const ingestion = {
  STANDARD: 'AmazonCloudWatch DataProcessing-Bytes',
  INFREQUENT_ACCESS: 'AmazonCloudWatch DataProcessingIA-Bytes',
} as const;

const vended = {
  STANDARD: 'AmazonCloudWatch VendedLog-Bytes',
  INFREQUENT_ACCESS: 'AmazonCloudWatch VendedLogIA-Bytes',
} as const;

/** Such a group passes its logs on, and keeps them for a day only. */
const deliveryLines = (usage: { readonly monthly_data_ingested_gb: number | undefined }): readonly Line[] => [
  assuming(
    'its logs go to S3 (Firehose costs the same)',
    used('Data delivered', usage, 'monthly_data_ingested_gb', 'GB', 'AmazonCloudWatch S3-Egress-Bytes'),
  ),
];
