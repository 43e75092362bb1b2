import { amount, metered, resource, times, used } from '../../resource.ts';

export const workflowDomain = resource({
  name: 'Workflow domain',
  terraform: 'aws_swf_domain',
  cloudformation: [],
  attributes: {},
  usage: {
    monthly_workflows: amount('workflows begun a month', 1000, 100_000, 5e6),
    actions_per_workflow: amount('tasks, timers, signals and markers of a workflow', 5, 10, 20),
    open_days: amount('days that a workflow is open', 1, 1, 2),
    retained_days: amount('days that a closed one is kept', 7, 30, 90),
  },
  lines: (_, usage) => {
    const each = (name: string, factor: number | undefined, unit: string, what: string, key: keyof typeof usage) =>
      metered(
        name,
        times(usage.monthly_workflows, factor),
        unit,
        `AmazonSWF ${what}`,
        usage.monthly_workflows === undefined ? 'monthly_workflows' : key,
      );
    return [
      used('Workflows', usage, 'monthly_workflows', 'workflow', 'AmazonSWF InitiatedWorkflows'),
      each('Actions', usage.actions_per_workflow, 'action', 'InitiatedActions', 'actions_per_workflow'),
      each('Open', usage.open_days, 'day', 'OpenWorkflowDays', 'open_days'),
      each('Kept', usage.retained_days, 'day', 'ClosedRetainedWorkflowDays', 'retained_days'),
    ];
  },
});
