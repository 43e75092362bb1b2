import { follow } from '../../follow.ts';
import type { Data } from '../../model.ts';
import {
  amount,
  assuming,
  count,
  lenient,
  monthly,
  oneOf,
  resource,
  used,
  type Line,
  type Part,
} from '../../resource.ts';

const nameOf = (item: Data, index: number): string => {
  const name = follow(item, ['name']) ?? follow(item, ['Name']);
  return `Rule ${typeof name === 'string' ? name : String(index + 1)}`;
};

const ownGroup = resource({
  name: 'Rule group',
  terraform: [],
  cloudformation: [],
  attributes: {
    rules: lenient(
      count([
        'statement.rule_group_reference_statement.arn > rule',
        'Statement.RuleGroupReferenceStatement.Arn > Rules',
      ]),
    ),
  },
  lines: ({ rules = 0 }) => [rules > 0 && monthly('Rules in the group', rules, 'rule', 'awswaf RuleV2')],
});

/** Rules that use a group of your own. */
export const ownGroups: Part = {
  type: ownGroup,
  terraform: 'rule',
  cloudformation: 'Rules',
  label: nameOf,
  select: (item, language) =>
    follow(
      item,
      language === 'terraform'
        ? ['statement', 'rule_group_reference_statement']
        : ['Statement', 'RuleGroupReferenceStatement'],
    ) !== undefined,
};

const sold = ['AWSManagedRulesBotControlRuleSet', 'AWSManagedRulesATPRuleSet', 'AWSManagedRulesACFPRuleSet'] as const;

export const inspectedUsage = {
  monthly_bot_control_requests: amount(
    'requests that Bot Control inspects a month',
    1_000_000,
    50_000_000,
    1_000_000_000,
  ),
  monthly_fraud_control_requests: amount('requests that Fraud Control inspects a month', 10_000, 500_000, 10_000_000),
};

const managedGroup = resource({
  name: 'Managed rule group',
  terraform: [],
  cloudformation: [],
  attributes: {
    group: oneOf(['statement.managed_rule_group_statement.name', 'Statement.ManagedRuleGroupStatement.Name'], sold),
    level: oneOf(
      [
        'statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_bot_control_rule_set.inspection_level',
        'Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.AWSManagedRulesBotControlRuleSet.InspectionLevel',
      ],
      ['COMMON', 'TARGETED'],
      'COMMON',
    ),
  },
  usage: {
    '/monthly_bot_control_requests': inspectedUsage.monthly_bot_control_requests,
    '/monthly_fraud_control_requests': inspectedUsage.monthly_fraud_control_requests,
  },
  lines: ({ group, level }, usage) => {
    if (group === 'AWSManagedRulesBotControlRuleSet') return botControl(level, usage['/monthly_bot_control_requests']);
    const fee = monthly('Fraud Control', 1, 'subscription', 'awswaf AMR-ATP');
    return [
      group === 'AWSManagedRulesACFPRuleSet'
        ? assuming('fraud control of new accounts costs what that of logins does', fee)
        : fee,
      used('Requests', usage, '/monthly_fraud_control_requests', 'request', 'awswaf AMR-FraudControl-Request'),
    ];
  },
});

/** Targeted inspection is billed on top of the common one's fee, at its own rate. */
function botControl(level: 'COMMON' | 'TARGETED', requests: number | undefined): readonly Line[] {
  const input = '/monthly_bot_control_requests';
  const key = level === 'TARGETED' ? 'AMR-BotControl-Targeted-Request' : 'AMR-BotControl-Request';
  return [
    monthly('Bot Control', 1, 'subscription', 'awswaf AMR-BotControl'),
    used('Requests', { [input]: requests }, input, 'request', `awswaf ${key}`),
  ];
}

/** Rules that use a managed group which AWS sells. */
export const sellingGroups: Part = {
  type: managedGroup,
  terraform: 'rule',
  cloudformation: 'Rules',
  label: nameOf,
  select: (item, language) => {
    const name = follow(
      item,
      language === 'terraform'
        ? ['statement', 'managed_rule_group_statement', 'name']
        : ['Statement', 'ManagedRuleGroupStatement', 'Name'],
    );
    return sold.some(each => each === name);
  },
};
