import { amount, resource, used } from '../../resource.ts';

/** A pipeline bills each activity once a month: those that run more than once a day cost more. */
export const dataPipeline = resource({
  name: 'Data pipeline',
  terraform: 'aws_datapipeline_pipeline',
  cloudformation: 'AWS::DataPipeline::Pipeline',
  attributes: {},
  usage: {
    activities: amount('activities and preconditions that run once a day or less', 2, 5, 20),
    frequent_activities: amount('activities and preconditions that run more than once a day'),
  },
  lines: (_, usage) => [
    used('Activities', usage, 'activities', 'activity', 'datapipeline AWS-Activities-infreq'),
    usage.frequent_activities !== undefined &&
      used('Frequent activities', usage, 'frequent_activities', 'activity', 'datapipeline AWS-Activities-freq'),
  ],
});
