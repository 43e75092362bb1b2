import { amount, hourly, resource, running } from '../../resource.ts';

export const cloudHsm = resource({
  name: 'CloudHSM',
  terraform: 'aws_cloudhsm_v2_hsm',
  cloudformation: [],
  attributes: {},
  usage: { monthly_hrs: amount('hours a month that it runs, if not all 730') },

  lines: (_, usage) => [running(usage.monthly_hrs, hourly('Hours', 1, 'hour', 'CloudHSM CloudHSMv2Usage'))],
});
