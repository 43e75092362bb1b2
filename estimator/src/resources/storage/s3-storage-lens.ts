import { amount, boolean, resource, used } from '../../resource.ts';

const level = ['storage_lens_configuration.account_level', 'StorageLensConfiguration.AccountLevel'] as const;

const metrics = (terraform: string, cloudformation: string) =>
  boolean(
    [
      `${level[0]}.${terraform}.enabled | ${level[0]}.bucket_level.${terraform}.enabled`,
      `${level[1]}.${cloudformation}.IsEnabled | ${level[1]}.BucketLevel.${cloudformation}.IsEnabled`,
    ],
    false,
  );

export const s3StorageLens = resource({
  name: 'S3 Storage Lens',
  terraform: 'aws_s3control_storage_lens_configuration',
  cloudformation: 'AWS::S3::StorageLens',
  attributes: {
    activity: metrics('activity_metrics', 'ActivityMetrics'),
    cost: metrics('advanced_cost_optimization_metrics', 'AdvancedCostOptimizationMetrics'),
    protection: metrics('advanced_data_protection_metrics', 'AdvancedDataProtectionMetrics'),
    statusCodes: metrics('detailed_status_code_metrics', 'DetailedStatusCodesMetrics'),
  },
  usage: { monitored_objects: amount('objects in the buckets it watches', 100_000, 10_000_000, 1_000_000_000) },

  // Its free metrics cost nothing; any of the advanced ones makes AWS bill every object.
  lines: ({ activity, cost, protection, statusCodes }, usage) => [
    (activity || cost || protection || statusCodes) &&
      used('Objects monitored', usage, 'monitored_objects', 'object', 'AmazonS3 StorageLens-ObjCount'),
  ],
});
