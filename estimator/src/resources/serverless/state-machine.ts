import { amount, metered, oneOf, resource, times, used } from '../../resource.ts';

export const stateMachine = resource({
  name: 'State machine',
  terraform: 'aws_sfn_state_machine',
  cloudformation: 'AWS::StepFunctions::StateMachine',
  attributes: { type: oneOf(['type', 'StateMachineType'], ['STANDARD', 'EXPRESS'], 'STANDARD') },
  usage: {
    monthly_transitions: amount('state transitions a month, of a standard workflow', 10_000, 1_000_000, 50_000_000),
    monthly_requests: amount('executions a month, of an express workflow', 100_000, 5_000_000, 200_000_000),
    workflow_duration_ms: amount('milliseconds that an express execution takes, on average', 500, 1000, 2000),
    memory_mb: amount('MB that an express execution uses, on average', 64, 64, 128),
  },

  lines: ({ type }, usage) => {
    if (type === 'STANDARD')
      return [used('Transitions', usage, 'monthly_transitions', 'transition', 'AmazonStates StateTransition')];
    return [
      used('Requests', usage, 'monthly_requests', 'request', 'AmazonStates StepFunctions-Request'),
      metered('Duration', gbSeconds(usage), 'GB-second', 'AmazonStates StepFunctions-GB-Second', missingOf(usage)),
    ];
  },
});

type Express = {
  readonly monthly_requests: number | undefined;
  readonly workflow_duration_ms: number | undefined;
  readonly memory_mb: number | undefined;
};

/** Time counts in steps of 100 ms, memory in steps of 64 MB. */
const gbSeconds = ({ monthly_requests, workflow_duration_ms, memory_mb }: Express): number | undefined =>
  times(monthly_requests, steps(workflow_duration_ms, 100), steps(memory_mb, 64), 1 / 1000 / 1024);

const steps = (quantity: number | undefined, step: number): number | undefined =>
  quantity === undefined ? undefined : Math.max(1, Math.ceil(quantity / step)) * step;

function missingOf({ monthly_requests, workflow_duration_ms }: Express): keyof Express {
  if (monthly_requests === undefined) return 'monthly_requests';
  return workflow_duration_ms === undefined ? 'workflow_duration_ms' : 'memory_mb';
}
