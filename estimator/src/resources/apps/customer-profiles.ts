import { amount, resource, used } from '../../resource.ts';

export const customerProfiles = resource({
  name: 'Customer profiles',
  terraform: 'aws_customerprofiles_domain',
  cloudformation: 'AWS::CustomerProfiles::Domain',
  attributes: {},
  usage: { monthly_profiles: amount('profiles used in a month', 1000, 100_000, 5e6) },
  lines: (_, usage) => [used('Profiles', usage, 'monthly_profiles', 'profile', 'CustomerProfiles MonthlyProfiles')],
});
