import { amount, monthly, resource, used } from '../../resource.ts';

export const contributorManagedInsightRule = resource({
  name: 'Contributor managed insight rule',
  terraform: 'aws_cloudwatch_contributor_managed_insight_rule',
  cloudformation: [],
  attributes: {},
  usage: { monthly_events: amount('events a month that the rule looks at', 1e6, 50e6, 2e9) },
  lines: (_, usage) => [
    monthly('Rule', 1, 'rule', 'AmazonCloudWatch CW:ContributorRulesManaged'),
    used('Events', usage, 'monthly_events', 'event', 'AmazonCloudWatch CW:ContributorEventsManaged'),
  ],
});
