import { amount, oneOf, resource, used } from '../../resource.ts';

const kinds = ['FULL_EXPORT', 'INCREMENTAL_EXPORT'] as const;

/** Made once, as the resource is; only Terraform has it. */
export const dynamodbExport = resource({
  name: 'DynamoDB export',
  terraform: 'aws_dynamodb_table_export',
  cloudformation: [],
  attributes: { kind: oneOf(['export_type', ''], kinds, 'FULL_EXPORT') },
  usage: { monthly_data_exported_gb: amount('GB exported to S3 a month', 1, 50, 1000) },
  lines: ({ kind }, usage) => [
    used('Data exported', usage, 'monthly_data_exported_gb', 'GB', `AmazonDynamoDB ${usageTypes[kind]}`),
  ],
});

const usageTypes = {
  FULL_EXPORT: 'ExportDataSize-Bytes',
  INCREMENTAL_EXPORT: 'IncrementalExportDataSize-Bytes',
} as const;
