import { amount, choice, hoursPerMonth, metered, oneOf, resource, used } from '../../resource.ts';

const requests = { advanced: 'PS-Param-Processed-Tier1', higher: 'PS-Param-Processed-Tier2' } as const;

export const ssmParameter = resource({
  name: 'SSM parameter',
  terraform: 'aws_ssm_parameter',
  cloudformation: 'AWS::SSM::Parameter',
  attributes: {
    tier: oneOf(['tier', 'Tier'], ['Standard', 'Advanced', 'Intelligent-Tiering'], 'Standard'),
  },
  usage: {
    api_throughput_limit: choice('the throughput the account has set', 'standard', 'advanced', 'higher'),
    monthly_api_interactions: amount('API interactions a month', 10_000, 500_000, 20_000_000),
    parameter_storage_hrs: amount('hours a month that it exists, if not all 730'),
  },

  // A standard parameter is free, as are its interactions unless the account has ordered higher throughput.
  lines: ({ tier }, usage) => {
    const limit = usage.api_throughput_limit ?? 'standard';
    const kind = tier === 'Advanced' && limit === 'standard' ? 'advanced' : limit;
    return [
      tier === 'Advanced' &&
        metered(
          'Parameter',
          usage.parameter_storage_hrs ?? hoursPerMonth,
          'hour',
          'AWSSystemsManager PS-Advanced-Param-Tier1',
          'parameter_storage_hrs',
        ),
      kind !== 'standard' &&
        used('API interactions', usage, 'monthly_api_interactions', 'request', `AWSSystemsManager ${requests[kind]}`),
    ];
  },
});
