import { amount, oneOf, resource, unnamed, used } from '../../resource.ts';

export const datasyncTask = resource({
  name: 'DataSync task',
  terraform: 'aws_datasync_task',
  cloudformation: 'AWS::DataSync::Task',
  attributes: { mode: oneOf(['task_mode', 'TaskMode'], ['BASIC', 'ENHANCED'], 'BASIC') },
  usage: { monthly_data_copied_gb: amount('GB copied a month', 50, 1000, 50_000) },

  // AWS bills the enhanced mode by another price, and each execution.
  lines: ({ mode }, usage) => [
    used(
      'Data copied',
      usage,
      'monthly_data_copied_gb',
      'GB',
      mode === 'ENHANCED' ? unnamed('AWSDataSync') : 'AWSDataSync Transferred-Bytes',
    ),
  ],
});
