import { amount, choice, hoursPerMonth, metered, resource, times } from '../../resource.ts';

export const ssmActivation = resource({
  name: 'SSM activation',
  terraform: 'aws_ssm_activation',
  cloudformation: [],
  attributes: {},
  usage: {
    instance_tier: choice('the tier the account has set', 'standard', 'advanced'),
    instances: amount('machines of your own that are managed', 5, 50, 1000),
  },

  // The standard tier is free.
  lines: (_, usage) => [
    usage.instance_tier === 'advanced' &&
      metered(
        'Advanced on-premises instances',
        times(usage.instances, hoursPerMonth),
        'hour',
        'AWSSystemsManager MI-AdvInstances-Hrs',
        'instances',
      ),
  ],
});
