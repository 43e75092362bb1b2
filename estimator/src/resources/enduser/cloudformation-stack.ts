import { amount, resource, used } from '../../resource.ts';

export const cloudFormationStack = resource({
  name: 'CloudFormation stack',
  terraform: ['aws_cloudformation_stack', 'aws_cloudformation_stack_set'],
  cloudformation: 'AWS::CloudFormation::StackSet',
  attributes: {},
  usage: {
    monthly_handler_operations: amount("operations a month on other vendors' resource types"),
    monthly_duration_secs: amount('seconds a month that such operations take beyond 30 each'),
  },

  // Operations on AWS's own types are free.
  lines: (_, usage) => [
    usage.monthly_handler_operations !== undefined &&
      used(
        'Handler operations',
        usage,
        'monthly_handler_operations',
        'operation',
        'AWSCloudFormation Resource-Invocation-Count',
      ),
    usage.monthly_duration_secs !== undefined &&
      used(
        'Duration above 30 seconds',
        usage,
        'monthly_duration_secs',
        'second',
        'AWSCloudFormation Resource-Processing-Time',
      ),
  ],
});
