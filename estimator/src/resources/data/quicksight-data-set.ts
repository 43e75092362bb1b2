import { amount, oneOf, resource, used } from '../../resource.ts';

export const quicksightDataSet = resource({
  name: 'QuickSight data set',
  terraform: 'aws_quicksight_data_set',
  cloudformation: 'AWS::QuickSight::DataSet',
  attributes: { mode: oneOf(['import_mode', 'ImportMode'], ['SPICE', 'DIRECT_QUERY'], 'SPICE') },
  usage: { spice_gb: amount('GB in SPICE beyond what the users of the account include', 0, 50, 2000) },
  freeWithoutLines: 'billed by the source that it asks',
  lines: ({ mode }, usage) => [
    mode === 'SPICE' && used('SPICE', usage, 'spice_gb', 'GB', 'AmazonQuickSight QS-Enterprise-SPICE'),
  ],
});
