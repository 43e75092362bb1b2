import { amount, resource, used } from '../../resource.ts';

export const conformancePack = resource({
  name: 'Conformance pack',
  terraform: ['aws_config_conformance_pack', 'aws_config_organization_conformance_pack'],
  cloudformation: ['AWS::Config::ConformancePack', 'AWS::Config::OrganizationConformancePack'],
  attributes: {},
  usage: { monthly_evaluations: amount('evaluations of its rules a month', 1000, 20_000, 500_000) },

  lines: (_, usage) => [
    used('Evaluations', usage, 'monthly_evaluations', 'evaluation', 'AWSConfig ConformancePackEvaluations'),
  ],
});
