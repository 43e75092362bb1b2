import { amount, resource, used } from '../../resource.ts';

/** Each control looks at each resource anew; the recordings of Config that it needs are Config's. */
export const backupFramework = resource({
  name: 'Backup framework',
  terraform: 'aws_backup_framework',
  cloudformation: 'AWS::Backup::Framework',
  attributes: {},
  usage: { monthly_evaluations: amount('evaluations of its controls a month', 1000, 20_000, 500_000) },
  lines: (_, usage) => [used('Evaluations', usage, 'monthly_evaluations', 'evaluation', 'AWSBackup BackupEvaluations')],
});
