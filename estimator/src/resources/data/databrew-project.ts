import { amount, resource, used } from '../../resource.ts';

export const databrewProject = resource({
  name: 'DataBrew project',
  terraform: [],
  cloudformation: 'AWS::DataBrew::Project',
  attributes: {},
  usage: { monthly_sessions: amount('interactive sessions a month, of half an hour each', 10, 100, 1000) },
  lines: (_, usage) => [used('Sessions', usage, 'monthly_sessions', 'session', 'AWSGlue DBrew-Sessions')],
});
