import { amount, assuming, lenient, monthly, oneOf, resource, text, used } from '../../resource.ts';

const modes = ['ACCESSED_AND_THROTTLED_KEYS', 'THROTTLED_KEYS'] as const;

/** A rule for what is read most and one for what is throttled most, and two more where there is a sort key. */
export const dynamodbContributorInsights = resource({
  name: 'DynamoDB contributor insights',
  terraform: 'aws_dynamodb_contributor_insights',
  cloudformation: [],
  attributes: {
    mode: oneOf(['mode', ''], modes, 'ACCESSED_AND_THROTTLED_KEYS'),
    index: text(['index_name', '']),
    sortKey: lenient(text(['table_name > range_key', '']), 'its table has no sort key (it is not in this code)'),
  },
  usage: { monthly_events: amount('reads and writes a month that its rules count', 1e6, 50e6, 1e9) },
  lines: ({ mode, index, sortKey }, usage) => {
    const hasSortKey = index === undefined && sortKey !== undefined;
    const rules = (mode === 'THROTTLED_KEYS' ? 1 : 2) * (hasSortKey ? 2 : 1);
    const line = monthly('Rules', rules, 'rule', 'AmazonCloudWatch CW:ContributorRulesManaged');
    return [
      index === undefined ? line : assuming('its index has no sort key', line),
      used('Events', usage, 'monthly_events', 'event', 'AmazonCloudWatch CW:ContributorEventsManaged'),
    ];
  },
});
