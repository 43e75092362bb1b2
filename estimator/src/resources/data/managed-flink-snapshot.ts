import { amount, resource, used } from '../../resource.ts';

export const managedFlinkSnapshot = resource({
  name: 'Managed Flink snapshot',
  terraform: 'aws_kinesisanalyticsv2_application_snapshot',
  cloudformation: [],
  attributes: {},
  usage: { durable_application_backup_gb: amount('GB of the backup', 1, 20, 500) },
  lines: (_, usage) => [
    used('Backup', usage, 'durable_application_backup_gb', 'GB', 'AmazonKinesisAnalytics DurableApplicationBackups'),
  ],
});
