import { amount, resource, used } from '../../resource.ts';

/** AWS bills what handles resources that are not its own; only CloudFormation has it. */
export const thirdPartyExtension = resource({
  name: 'Third-party extension',
  terraform: [],
  cloudformation: 'AWS::CloudFormation::TypeActivation',
  attributes: {},
  usage: {
    monthly_handler_operations: amount('calls of its handlers and hooks a month', 100, 5000, 100_000),
    monthly_duration_secs: amount('seconds a month that these run beyond 30 each', 0, 0, 100_000),
  },

  lines: (_, usage) => [
    used(
      'Handler operations',
      usage,
      'monthly_handler_operations',
      'operation',
      'AWSCloudFormation Resource-Invocation-Count',
    ),
    used('Time over 30 s', usage, 'monthly_duration_secs', 'second', 'AWSCloudFormation Resource-Processing-Time'),
  ],
});
