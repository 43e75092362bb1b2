import { amount, resource, used } from '../../resource.ts';

export const configRule = resource({
  name: 'Config rule',
  terraform: [
    'aws_config_config_rule',
    'aws_config_organization_custom_policy_rule',
    'aws_config_organization_custom_rule',
    'aws_config_organization_managed_rule',
    'aws_controltower_control',
  ],
  cloudformation: [
    'AWS::Config::ConfigRule',
    'AWS::Config::OrganizationConfigRule',
    'AWS::ControlTower::EnabledControl',
  ],
  // A control that watches is a rule in each account; those that prevent are free.
  attributes: {},
  usage: { monthly_rule_evaluations: amount('evaluations a month', 1000, 20_000, 500_000) },

  lines: (_, usage) => [
    used('Evaluations', usage, 'monthly_rule_evaluations', 'evaluation', 'AWSConfig ConfigRuleEvaluations'),
  ],
});
