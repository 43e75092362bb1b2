import { amount, resource, used } from '../../resource.ts';

export const appconfigApplication = resource({
  name: 'AppConfig application',
  terraform: 'aws_appconfig_application',
  cloudformation: 'AWS::AppConfig::Application',
  attributes: {},
  usage: {
    monthly_requests: amount('requests for its configuration a month', 1e6, 50e6, 1e9),
    monthly_configurations_received: amount(
      'times a month that a target receives a changed configuration',
      1000,
      50_000,
      1e6,
    ),
  },
  lines: (_, usage) => [
    used('Requests', usage, 'monthly_requests', 'request', 'AWSSystemsManager AppConfig-Requests'),
    used(
      'Configurations received',
      usage,
      'monthly_configurations_received',
      'configuration',
      'AWSSystemsManager AppConfig-Deployments',
    ),
  ],
});
