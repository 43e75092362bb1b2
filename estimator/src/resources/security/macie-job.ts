import { amount, oneOf, resource, used } from '../../resource.ts';

/** Only Terraform has it. */
export const macieJob = resource({
  name: 'Macie job',
  terraform: 'aws_macie2_classification_job',
  cloudformation: [],
  attributes: { status: oneOf(['job_status', ''], ['RUNNING', 'CANCELLED', 'USER_PAUSED'], 'RUNNING') },
  usage: { monthly_scanned_gb: amount('GB that it searches for sensitive data a month', 10, 500, 50_000) },
  freeWithoutLines: 'it does not run',

  lines: ({ status }, usage) => [
    status === 'RUNNING' &&
      used('Data searched', usage, 'monthly_scanned_gb', 'GB', 'AmazonMacie SensitiveDataDiscovery'),
  ],
});
