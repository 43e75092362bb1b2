import { amount, resource, used } from '../../resource.ts';

/** Each run is billed; to create one runs it. */
export const reachabilityAnalysis = resource({
  name: 'Reachability analysis',
  terraform: 'aws_ec2_network_insights_analysis',
  cloudformation: 'AWS::EC2::NetworkInsightsAnalysis',
  attributes: {},
  usage: { monthly_analyses: amount('how often a path is analysed a month', 1, 10, 100) },
  lines: (_, usage) => [used('Analyses', usage, 'monthly_analyses', 'analysis', 'AmazonVPC Analysis-Runs')],
});
