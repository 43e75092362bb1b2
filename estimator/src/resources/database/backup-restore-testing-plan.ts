import { amount, resource, unnamed, used } from '../../resource.ts';

/** Each recovery point that it restores is billed; what it restores runs, and bills, besides. */
export const backupRestoreTestingPlan = resource({
  name: 'Backup restore testing plan',
  terraform: 'aws_backup_restore_testing_plan',
  cloudformation: 'AWS::Backup::RestoreTestingPlan',
  attributes: {},
  usage: { monthly_recovery_points_tested: amount('recovery points restored for a test a month', 4, 40, 1000) },
  lines: (_, usage) => [used('Restore tests', usage, 'monthly_recovery_points_tested', 'test', unnamed('AWSBackup'))],
});
