import { amount, resource, texts, used } from '../../resource.ts';

/** What it makes is billed by itself; AWS bills it for the operations of types that are not its own. */
export const cloudformationStack = resource({
  name: 'CloudFormation stack',
  terraform: [
    'aws_cloudformation_stack',
    'aws_cloudformation_stack_instances',
    'aws_cloudformation_stack_set',
    'aws_cloudformation_stack_set_instance',
  ],
  cloudformation: ['AWS::CloudFormation::Stack', 'AWS::CloudFormation::StackSet'],
  attributes: { vendorTypes: texts(['@vendorTypes', '@vendorTypes']) },

  usage: {
    monthly_handler_operations: amount("operations of other vendors' types a month", 1000, 10_000, 100_000),
    monthly_duration_secs: amount('seconds a month that operations take beyond their first 30', 0, 10_000, 100_000),
  },
  freeWithoutLines: 'billed by the resources of its template',

  lines: ({ vendorTypes }, usage) => {
    const isTold = Object.values(usage).some(told => told !== undefined);
    if (vendorTypes.length === 0 && !isTold) return [];
    return [
      used(
        'Handler operations',
        usage,
        'monthly_handler_operations',
        'operation',
        'AWSCloudFormation Resource-Invocation-Count',
      ),
      used(
        'Handler time beyond 30 seconds',
        usage,
        'monthly_duration_secs',
        'second',
        'AWSCloudFormation Resource-Processing-Time',
      ),
    ];
  },
});
