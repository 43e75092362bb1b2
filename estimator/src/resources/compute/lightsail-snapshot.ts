import { amount, resource, used } from '../../resource.ts';

/** Only templates have it. */
export const lightsailSnapshot = resource({
  name: 'Lightsail snapshot',
  terraform: [],
  cloudformation: [
    'AWS::Lightsail::DatabaseSnapshot',
    'AWS::Lightsail::DiskSnapshot',
    'AWS::Lightsail::InstanceSnapshot',
  ],
  attributes: {},
  usage: { storage_gb: amount('GB that it stores', 10, 50, 200) },
  lines: (_, usage) => [used('Storage', usage, 'storage_gb', 'GB', 'AmazonLightsail SnapshotUsage')],
});
