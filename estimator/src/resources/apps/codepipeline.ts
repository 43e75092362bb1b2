import { amount, assuming, monthly, oneOf, resource, used } from '../../resource.ts';

export const codepipeline = resource({
  name: 'CodePipeline',
  terraform: 'aws_codepipeline',
  cloudformation: 'AWS::CodePipeline::Pipeline',
  attributes: { type: oneOf(['pipeline_type', 'PipelineType'], ['V1', 'V2'], 'V1') },
  usage: { monthly_action_minutes: amount('minutes that its actions take a month', 100, 2000, 50_000) },
  lines: ({ type }, usage) => [
    type === 'V1'
      ? assuming(
          'a change runs through it each month',
          monthly('Active pipeline', 1, 'pipeline', 'AWSCodePipeline activePipeline'),
        )
      : used('Action minutes', usage, 'monthly_action_minutes', 'minute', 'AWSCodePipeline actionExecutionMinute'),
  ],
});
