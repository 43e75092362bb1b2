import { amount, monthly, resource, used } from '../../resource.ts';

const usage = { monthly_events: amount('log events a month that match the rule', 1e6, 50e6, 2e9) };

export const contributorInsightRule = resource({
  name: 'Contributor insight rule',
  terraform: 'aws_cloudwatch_contributor_insight_rule',
  cloudformation: 'AWS::CloudWatch::InsightRule',
  attributes: {},
  usage,
  lines: (_, told) => [
    monthly('Rule', 1, 'rule', 'AmazonCloudWatch CW:ContributorInsightRules'),
    used('Matched events', told, 'monthly_events', 'event', 'AmazonCloudWatch CW:ContributorInsightEvents'),
  ],
});
