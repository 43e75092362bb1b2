import { amount, resource, used } from '../../resource.ts';

export const medicalImageStore = resource({
  name: 'Medical image store',
  terraform: [],
  cloudformation: 'AWS::HealthImaging::Datastore',
  attributes: {},
  usage: {
    storage_gb: amount('GB of images looked at within the last month', 100, 5000, 100_000),
    archive_storage_gb: amount('GB of images not looked at for a month', 500, 50_000, 2e6),
    monthly_requests: amount('requests a month', 10_000, 1e6, 50e6),
  },
  lines: (_, usage) => [
    used('Storage', usage, 'storage_gb', 'GB', 'AmazonMedicalImaging TimedStorage-ActiveByteHrs'),
    used('Archive', usage, 'archive_storage_gb', 'GB', 'AmazonMedicalImaging TimedStorage-ArchiveByteHrs'),
    used('Requests', usage, 'monthly_requests', 'request', 'AmazonMedicalImaging API-Requests-Core'),
  ],
});
