import { amount, boolean, number, resource, unnamed, used } from '../../resource.ts';

const throughput = ['throughput_config', 'ThroughputConfig'] as const;

/** What is kept offline lies in a bucket of one's own. */
export const sagemakerFeatureGroup = resource({
  name: 'SageMaker feature group',
  terraform: 'aws_sagemaker_feature_group',
  cloudformation: 'AWS::SageMaker::FeatureGroup',
  attributes: {
    isOnline: boolean(['online_store_config.enable_online_store', 'OnlineStoreConfig.EnableOnlineStore'], false),
    provisioned: number([
      `${throughput[0]}.provisioned_write_capacity_units`,
      `${throughput[1]}.ProvisionedWriteCapacityUnits`,
    ]),
  },
  usage: {
    monthly_write_units: amount('KB a month written for use at once', 1e6, 100e6, 5e9),
    monthly_read_units: amount('steps of 4 KB a month read at once', 1e6, 500e6, 20e9),
    online_storage_gb: amount('GB kept for use at once', 1, 50, 1000),
  },
  freeWithoutLines: 'it is only kept offline, in a bucket that is billed on its own',
  lines: ({ isOnline, provisioned }, usage) => {
    if (!isOnline) return [];
    const keyOf = (units: string): string =>
      provisioned === undefined ? `AmazonSageMaker FeatureStore:${units}` : unnamed('AmazonSageMaker');
    return [
      used('Writes', usage, 'monthly_write_units', 'unit', keyOf('WriteRequestUnits')),
      used('Reads', usage, 'monthly_read_units', 'unit', keyOf('ReadRequestUnits')),
      used('Storage', usage, 'online_storage_gb', 'GB', 'AmazonSageMaker FeatureStore:TimedAndPITRStorage'),
    ];
  },
});
