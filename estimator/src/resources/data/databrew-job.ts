import { amount, metered, number, resource, times } from '../../resource.ts';

export const databrewJob = resource({
  name: 'DataBrew job',
  terraform: [],
  cloudformation: 'AWS::DataBrew::Job',
  attributes: { nodes: number(['', 'MaxCapacity'], 5) },
  usage: { monthly_hours: amount('hours a month that it runs, on all of its nodes', 1, 20, 200) },
  lines: ({ nodes }, usage) => [
    metered(
      `Nodes (${nodes})`,
      times(usage.monthly_hours, nodes),
      'node-hour',
      'AWSGlue DBrew-Node-Hour',
      'monthly_hours',
    ),
  ],
});
