import { resource, texts } from '../../resource.ts';
import { handlerLines, handlerUsage } from './handler-operations.ts';

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
  usage: handlerUsage,
  freeWithoutLines: 'billed by the resources of its template',

  lines: ({ vendorTypes }, usage) => {
    const isTold = Object.values(usage).some(told => told !== undefined);
    return vendorTypes.length === 0 && !isTold ? [] : handlerLines(usage);
  },
});
