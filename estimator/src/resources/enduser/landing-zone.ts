import { amount, resource, used } from '../../resource.ts';

/** Control Tower is free; what it sets up in the accounts is not. */
export const landingZone = resource({
  name: 'Landing zone',
  terraform: 'aws_controltower_landing_zone',
  cloudformation: ['AWS::ControlTower::EnabledBaseline', 'AWS::ControlTower::LandingZone'],
  attributes: {},
  usage: {
    monthly_config_items: amount('changes of resources that Config records a month', 1000, 50_000, 2_000_000),
    monthly_rule_evaluations: amount('evaluations a month of the rules it switches on', 1000, 50_000, 2_000_000),
  },

  // The trail's first copy of management events is free.
  lines: (_, usage) => [
    used('Config items', usage, 'monthly_config_items', 'item', 'AWSConfig ConfigurationItemRecorded'),
    used('Evaluations', usage, 'monthly_rule_evaluations', 'evaluation', 'AWSConfig ConfigRuleEvaluations'),
  ],
});
