import { amount, resource, used } from '../../resource.ts';

export const configRule = resource({
  name: 'Config rule',
  terraform: [
    'aws_config_config_rule',
    'aws_config_organization_custom_policy_rule',
    'aws_config_organization_custom_rule',
    'aws_config_organization_managed_rule',
  ],
  cloudformation: ['AWS::Config::ConfigRule', 'AWS::Config::OrganizationConfigRule'],
  attributes: {},
  usage: { monthly_rule_evaluations: amount('evaluations a month', 1000, 20_000, 500_000) },

  lines: (_, usage) => [
    used('Evaluations', usage, 'monthly_rule_evaluations', 'evaluation', 'AWSConfig ConfigRuleEvaluations'),
  ],
});
