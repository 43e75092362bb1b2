import { amount, assuming, resource, unnamed, used } from '../../resource.ts';

export const glacierVault = resource({
  name: 'Glacier vault',
  terraform: 'aws_glacier_vault',
  cloudformation: [],
  attributes: {},
  usage: { storage_gb: amount('GB stored', 100, 5000, 200_000) },

  lines: (_, usage) => [
    assuming(
      'its uploads and retrievals are not counted',
      used('Storage', usage, 'storage_gb', 'GB', unnamed('AmazonGlacier')),
    ),
  ],
});
