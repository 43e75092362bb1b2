import { amount, oneOf, required, resource, used } from '../../resource.ts';

const kinds = [
  'DATA_PROTECTION_POLICY',
  'SUBSCRIPTION_FILTER_POLICY',
  'FIELD_INDEX_POLICY',
  'TRANSFORMER_POLICY',
  'METRIC_EXTRACTION_POLICY',
] as const;

export const logAccountPolicy = resource({
  name: 'Log account policy',
  terraform: 'aws_cloudwatch_log_account_policy',
  cloudformation: 'AWS::Logs::AccountPolicy',
  attributes: { kind: required('no kind of policy is written', oneOf(['policy_type', 'PolicyType'], kinds)) },
  usage: {
    monthly_data_scanned_gb: amount(
      'GB of log data a month that it protects, beyond what log groups tell',
      10,
      500,
      20_000,
    ),
  },
  freeWithoutLines: 'billed by the log groups that it holds for',

  lines: ({ kind }, usage) => [
    kind === 'DATA_PROTECTION_POLICY' &&
      used('Data protection', usage, 'monthly_data_scanned_gb', 'GB', 'AmazonCloudWatch DataProtection-Bytes'),
  ],
});
